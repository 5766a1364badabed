"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DoctorReport = void 0;
/** Prints findings as they come, and counts those that are no mere notes. */
class DoctorReport {
    #wrong = 0;
    constructor(print, isJson) {
        this.print = print;
        this.isJson = isJson;
    }
    get isClean() {
        return this.#wrong === 0;
    }
    add(examined) {
        if ("finding" in examined && examined.finding.severity !== "note")
            this.#wrong += 1;
        if (this.isJson)
            this.print(JSON.stringify(examined));
        else if ("finding" in examined)
            this.print(inWords(examined.finding));
        else
            this.print(summaryOf(examined.report));
    }
    end() {
        const wrong = this.#wrong;
        if (this.isJson)
            this.print(JSON.stringify({ summary: { clean: wrong === 0, wrong } }));
        else
            this.print(wrong === 0 ? "Nothing is wrong." : `Wrong: ${String(wrong)}.`);
    }
}
exports.DoctorReport = DoctorReport;
function inWords({ severity, check, subject, expected, found, remedy }) {
    const where = subject ? `${subject.table}${subject.id === null ? "" : ` ${subject.id}`}` : "the whole";
    return `${severity} [${check}] ${where}\n  expected: ${expected}\n  found:    ${found}\n  to do:    ${remedy}`;
}
function summaryOf({ check, findings, wasSkipped, }) {
    if (wasSkipped)
        return `-  ${check}: not examined before the errors above are put right`;
    return findings === 0 ? `ok ${check}` : `!  ${check}: ${String(findings)}`;
}
//# sourceMappingURL=doctor-report.js.map