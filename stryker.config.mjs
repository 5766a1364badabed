/**
 * `npm run mutation`: breaks the domain's rules one by one, and sees which of its own unit tests fail. A part of it:
 * `npm run mutation -- --mutate "src/domain/works-contract/*.ts"`.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  coverageAnalysis: "perTest",
  jest: {
    projectType: "custom",
    // Only the tests beside the files: what a server's tests would notice, the rule's own test must.
    config: {
      testMatch: ["<rootDir>/src/domain/**/*.test.ts"],
      transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "<rootDir>/tsconfig.json" }] },
      testEnvironment: "node",
      setupFiles: ["<rootDir>/tests/support/first-counterexample.cjs"],
    },
  },
  // The declarations of findings and the labels of inputs are words, which no rule reads; other tests see to them.
  mutate: [
    "src/domain/**/*.ts",
    "!src/domain/**/*.test.ts",
    "!src/domain/**/findings.ts",
    "!src/domain/input-labels.ts",
    "!src/domain/**/*-finding-words.ts",
  ],
  ignorePatterns: [
    "**",
    "!src/**",
    "!docs/life-of-a-guarantee.md",
    "!tests/support/**",
    "!schema/**",
    "!tsconfig.json",
    "!package.json",
  ],
  reporters: ["clear-text", "html"],
  clearTextReporter: { allowColor: false, logTests: false },
  htmlReporter: { fileName: "coverage/mutation/report.html" },
  tempDirName: "coverage/mutation/temporary",
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 1,
};
