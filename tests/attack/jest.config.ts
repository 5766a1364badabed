/**
 * The long forms of what `npm test` tries briefly; run by hand, with figures: `npm run attack`, or one of them with
 * `npm run attack -- hostile-documents`.
 *
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"transpileOnly": true, "compilerOptions": {"module": "commonjs", "moduleResolution": "node10"}}
 */
import type { Config } from "jest";

const config: Config = {
  rootDir: "../..",
  testMatch: ["<rootDir>/tests/attack/**/*.attack.ts"],
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "<rootDir>/tsconfig.json" }] },
  testEnvironment: "node",
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/data/"],
  globalSetup: "<rootDir>/tests/support/start-postgres.ts",
  globalTeardown: "<rootDir>/tests/support/stop-postgres.ts",
  // One after the other: each measures.
  maxWorkers: 1,
  testTimeout: 15 * 60_000,
};

export default config;
