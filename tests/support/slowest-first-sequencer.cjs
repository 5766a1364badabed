// @ts-check
// JavaScript, because jest loads sequencers without a transform.
const { default: Sequencer } = require("@jest/test-sequencer");

/** The files that take longest, longest first. */
const SLOWEST = [
  "tests/papers/every-paper.test.ts",
  "tests/server/visibility.test.ts",
  "tests/server/concurrency.test.ts",
  "tests/server/mail-process.test.ts",
  "tests/server/import-adoptions.test.ts",
  "tests/supply/archive.test.ts",
  "sdk/tests/package.test.ts",
  "src/api/errors/document-message.test.ts",
  "tests/server/first-minutes.test.ts",
  "tests/server/mail.test.ts",
  "tests/server/registration.test.ts",
  "tests/server/sign-in.test.ts",
  "tests/server/enter-organisations.test.ts",
  "tests/server/process.test.ts",
  "tests/browser/graphiql.test.ts",
];

/**
 * Begins with the slowest files, so that none of them is left when all others are done. jest knows them itself where it
 * ran before; on a new machine, such as CI's, it goes by the length of the files.
 */
module.exports = class SlowestFirstSequencer extends Sequencer {
  /** @param {import("@jest/test-result").Test[]} tests */
  sort(tests) {
    const rank = (/** @type {import("@jest/test-result").Test} */ { path }) => {
      const found = SLOWEST.findIndex((file) => path.replaceAll("\\", "/").endsWith(`/${file}`));
      return found < 0 ? SLOWEST.length : found;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
