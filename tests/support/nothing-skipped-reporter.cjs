// @ts-check
// JavaScript, because jest loads reporters without a transform.

/**
 * Ends every run with one line of counts. Under CI a run fails if it skipped a test or ran none of a project.
 *
 * @implements {import("@jest/reporters").Reporter}
 */
module.exports = class NothingSkippedReporter {
  /**
   * @param {unknown} _globalConfig
   * @param {{ projects: string[] }} options
   */
  constructor(_globalConfig, { projects }) {
    this.idle = new Set(projects);
    /** @type {Error | undefined} */
    this.error = undefined;
  }

  /**
   * @param {import("@jest/reporters").Test} test
   * @param {import("@jest/reporters").TestResult} result
   */
  onTestResult(test, result) {
    if (result.numPassingTests + result.numFailingTests > 0) {
      this.idle.delete(test.context.config.displayName?.name ?? "");
    }
  }

  /**
   * @param {unknown} _contexts
   * @param {import("@jest/reporters").AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    // A file that could not even be loaded has no tests to count.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;

    if (process.env.CI) {
      const omissions = [
        ...(skipped > 0 ? [`${skipped} skipped or todo`] : []),
        ...[...this.idle].map((project) => `no test ran in project "${project}"`),
      ];
      if (omissions.length > 0) {
        this.error = new Error(`CI runs every test: ${omissions.join(", ")}.`);
        process.stderr.write(`\n${this.error.message}\n`);
      }
    }
    const counts = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    // jest's own summary comes after every custom reporter; only the end of the process comes after that.
    process.once("exit", () => process.stdout.write(`${counts}\n`));
  }

  getLastError() {
    return this.error;
  }
};
