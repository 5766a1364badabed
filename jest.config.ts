/** @jest-config-loader ts-node */
/** @jest-config-loader-options {"transpileOnly": true} */
import type { Config } from "jest";

type Project = Exclude<NonNullable<Config["projects"]>[number], string>;

function project(displayName: string, testMatch: string[], more: Project = {}): Project {
  return {
    displayName,
    testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
    // Type errors are `tsc`'s to report: tsconfig.json has isolatedModules, so ts-jest only transpiles.
    transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "<rootDir>/tsconfig.json" }] },
    testEnvironment: "node",
    modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/data/"],
    ...more,
  };
}

const PROJECTS = [
  project("unit", ["src/**/*.test.ts", "tests/arrows/**/*.test.ts"]),
  project("server", ["tests/server/**/*.test.ts"], {
    globalSetup: "<rootDir>/tests/support/start-postgres.ts",
    globalTeardown: "<rootDir>/tests/support/stop-postgres.ts",
  }),
  project("sdk", ["sdk/tests/**/*.test.ts", "tests/examples/**/*.test.ts"], {
    // The SDK's sources name their imports as ESM wants them.
    moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  }),
  project("browser", ["tests/browser/**/*.test.ts"]),
];

const config: Config = {
  projects: PROJECTS,
  // For all of them: jest takes no notice of a project's own testTimeout.
  testTimeout: 60_000,
  reporters: [
    "default",
    [
      "<rootDir>/tests/support/nothing-skipped-reporter.cjs",
      { projects: PROJECTS.map((each) => each["displayName"]) },
    ],
  ],
};

export default config;
