/**
 * jest reads its loader's options from the first comment only.
 *
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"transpileOnly": true, "compilerOptions": {"module": "commonjs", "moduleResolution": "node10"}}
 */
import { availableParallelism } from "node:os";
import type { Config } from "jest";

type Project = Exclude<NonNullable<Config["projects"]>[number], string>;

const KEPT_MODULES = "<rootDir>/tests/support/kept-modules";

/** Packages, server and SDK are loaded once for a worker, but where they may change meanwhile. */
const LOADED_ONCE: Project = process.argv.some((word) => word.startsWith("--watch"))
  ? { testEnvironment: "node" }
  : { testEnvironment: `${KEPT_MODULES}/environment.cjs`, runtime: `${KEPT_MODULES}/runtime.cjs` };

function project(displayName: string, testMatch: string[], more: Project = {}): Project {
  return {
    displayName,
    testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
    // Type errors are `tsc`'s to report.
    transform: { "^.+\\.ts$": `${KEPT_MODULES}/transpiled.cjs` },
    ...LOADED_ONCE,
    modulePathIgnorePatterns: ["<rootDir>/coverage/", "<rootDir>/dist/", "<rootDir>/data/"],
    ...more,
  };
}

/** What is temporary is kept in memory where there is room. */
const RUN: Project = {
  globalSetup: "<rootDir>/tests/support/start-run.ts",
  globalTeardown: "<rootDir>/tests/support/stop-run.ts",
};

/** The SDK's sources name their imports as ESM wants them. */
const NAMED_AS_ESM = { "^(\\.{1,2}/.*)\\.js$": "$1" };

const PROJECTS = [
  project("unit", ["src/**/*.test.ts", "bench/*.test.ts", "bench/race/*.test.ts"]),
  project("house", [
    "tests/arrows/**/*.test.ts",
    "tests/documentation/**/*.test.ts",
    "tests/schema/**/*.test.ts",
    "tests/seams/**/*.test.ts",
  ]),
  project("supply", ["tests/supply/**/*.test.ts"], RUN),
  project("server", ["tests/server/**/*.test.ts"], {
    globalSetup: "<rootDir>/tests/support/start-postgres.ts",
    globalTeardown: "<rootDir>/tests/support/stop-postgres.ts",
    setupFilesAfterEnv: ["<rootDir>/tests/support/words-for-people.ts"],
    moduleNameMapper: NAMED_AS_ESM,
  }),
  project("sdk", ["sdk/tests/**/*.test.ts", "tests/examples/**/*.test.ts"], {
    ...RUN,
    moduleNameMapper: NAMED_AS_ESM,
  }),
  project("papers", ["tests/papers/**/*.test.ts"]),
  project("browser", ["tests/browser/**/*.test.ts"], RUN),
];

const config: Config = {
  projects: PROJECTS,
  // jest leaves one processor to others, and of two makes one. Many files wait for a lock, a clock or a process meanwhile.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  // What the modules of a file leave behind adds up; PostgreSQL and Chromium need memory, too.
  workerIdleMemoryLimit: "1.5GB",
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
