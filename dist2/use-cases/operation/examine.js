"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.examine = examine;
/** Runs the checks in a row, and tells each finding as it comes. A check that breaks off is a finding too. */
async function* examine(checks) {
    let isStopped = false;
    for (const check of checks) {
        let findings = 0;
        let errors = 0;
        for await (const finding of isStopped ? [] : findingsOf(check)) {
            findings += 1;
            if (finding.severity === "error")
                errors += 1;
            yield { finding };
        }
        yield { report: { check: check.name, findings, wasSkipped: isStopped } };
        isStopped ||= check.isGate === true && errors > 0;
    }
}
async function* findingsOf(check) {
    try {
        yield* check.run();
    }
    catch (error) {
        yield {
            check: check.name,
            severity: "error",
            subject: null,
            expected: "the check comes to its end",
            found: error instanceof Error ? error.message : String(error),
            remedy: "Put right what it says, and run the doctor again.",
        };
    }
}
//# sourceMappingURL=examine.js.map