"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnCarriedOver = findingsOnCarriedOver;
exports.findingsOnWrittenOff = findingsOnWrittenOff;
const fiscal_year_1 = require("../values/fiscal-year");
const fiscal_year_plans_1 = require("./fiscal-year-plans");
const PROGRESS = "carriedOver.plannedProgress";
const WRITTEN_OFF = "carriedOver.writtenOffOn";
/** What contradicts the plan in what was carried over. The chosen year must be a planned one. */
function* findingsOnCarriedOver({ fiscalYears }, { fiscalYear, paidAhead, carriedOver }) {
    if (carriedOver === null)
        return;
    const { plannedProgress: actual } = carriedOver;
    const before = (0, fiscal_year_plans_1.inOrder)(fiscalYears ?? []).filter(({ year }) => year < Number(fiscalYear));
    const limit = before.reduce((sum, { plannedProgress }) => sum + plannedProgress, 0);
    if (before.length === 0)
        yield { path: PROGRESS, code: "NOTHING_CARRIED_INTO_FIRST_YEAR", actual };
    else if (actual === 0)
        yield { path: PROGRESS, code: "MUST_BE_POSITIVE" };
    else if (actual > limit)
        yield { path: PROGRESS, code: "OVER_EARLIER_PROGRESS", limit, actual };
    // Work is done beyond the plan or behind it.
    if ((paidAhead ?? 0) > 0)
        yield { path: PROGRESS, code: "CARRIED_OVER_AND_PAID_AHEAD", actual };
}
/**
 * The next advance comes only after that of the carried part is written off. That part was still to be done when the year
 * began, so nothing of it was written off before.
 */
function* findingsOnWrittenOff({ kind, fiscalYear, carriedOver }, on) {
    if (carriedOver === null || kind === null || kind === "CONTRACT_PERFORMANCE")
        return;
    const { plannedProgress, writtenOffOn } = carriedOver;
    if (writtenOffOn === null)
        yield { path: WRITTEN_OFF, code: "CARRIED_ADVANCE_NOT_WRITTEN_OFF", limit: plannedProgress };
    else if (writtenOffOn > on)
        yield { path: WRITTEN_OFF, code: "AFTER_TODAY", limit: on, actual: writtenOffOn };
    else if (fiscalYear !== null && writtenOffOn < (0, fiscal_year_1.periodOfFiscalYear)(fiscalYear).from)
        yield {
            path: WRITTEN_OFF,
            code: "WRITTEN_OFF_BEFORE_YEAR",
            limit: (0, fiscal_year_1.periodOfFiscalYear)(fiscalYear).from,
            actual: writtenOffOn,
        };
}
//# sourceMappingURL=carried-over.js.map