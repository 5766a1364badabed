"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnPaidAhead = findingsOnPaidAhead;
exports.findingsOnUnsaidPaidAhead = findingsOnUnsaidPaidAhead;
const fiscal_year_1 = require("../values/fiscal-year");
const amended_terms_1 = require("./amended-terms");
const PATH = "paidAhead";
/** What is wrong with 出来高超過額 as an amendment states it: of which guarantee, from when on, and how much. */
function* findingsOnPaidAhead(guarantee, { amendedOn, paidAhead: actual }, entry) {
    if (actual === null)
        return;
    const from = startOfLastYear(guarantee);
    if (guarantee.kind === "CONTRACT_PERFORMANCE")
        yield { path: PATH, code: "ONLY_FOR_ADVANCE", actual };
    else if (from === null)
        yield { path: PATH, code: "ONLY_WITH_FISCAL_YEARS", actual };
    else if (actual > 0 && isOfFirstYear(guarantee, entry))
        yield { path: PATH, code: "NOTHING_PAID_AHEAD_IN_FIRST_YEAR", actual };
    else
        yield* findingsOnYear(guarantee, { amendedOn, actual }, from, entry);
}
function* findingsOnYear(guarantee, { amendedOn, actual }, from, entry) {
    if (amendedOn < from)
        yield { path: PATH, code: "NOT_PAID_AHEAD_YET", limit: from, actual: amendedOn };
    const limit = mostPaidAhead(guarantee, entry);
    if (actual > limit)
        yield { path: PATH, code: "OVER_PLANNED_PROGRESS", limit, actual };
}
/**
 * An advance of the first two years together was issued before anybody could know what the second began with. Where it
 * rises in the second year, that must be said, or the ceiling would count work that is paid for.
 */
function* findingsOnUnsaidPaidAhead(guarantee, after, amendedOn) {
    const { amount, lastFiscalYear, worksContract } = guarantee;
    if (lastFiscalYear === null || after.paidAhead !== null)
        return;
    const limit = (0, fiscal_year_1.periodOfFiscalYear)(lastFiscalYear).from;
    const isRaised = after.amount > amount || after.coveredPrice > worksContract.coveredPrice;
    if (isRaised && amendedOn >= limit)
        yield { path: `change.${PATH}`, code: "PAID_AHEAD_REQUIRED", limit };
}
/** The first day of the year whose start a part payment may have been made at; `null`: the guarantee has no year. */
function startOfLastYear({ fiscalYear, lastFiscalYear }) {
    const last = lastFiscalYear ?? fiscalYear;
    return last === null ? null : (0, fiscal_year_1.periodOfFiscalYear)(last).from;
}
/** Whether it covers the contract's first year and no other: the first that is planned, as far as the entry says. */
function isOfFirstYear({ fiscalYear, lastFiscalYear, worksContract }, entry) {
    const { contractedOn, workPeriod } = worksContract;
    const planned = (entry?.fiscalYears ?? []).map(({ year }) => year);
    const begun = [contractedOn ?? workPeriod.from, workPeriod.from].map(fiscal_year_1.fiscalYearOf);
    return lastFiscalYear === null && fiscalYear === Math.min(...(planned.length > 0 ? planned : begun));
}
/** No more than is planned for that year, as far as the entry says; else no more than the guarantee covers. */
function mostPaidAhead(guarantee, entry) {
    const { fiscalYear, lastFiscalYear, paidAhead, worksContract } = guarantee;
    const plan = entry?.fiscalYears?.find(({ year }) => year === (lastFiscalYear ?? fiscalYear));
    const covered = (0, amended_terms_1.plannedPrice)({ coveredPrice: worksContract.coveredPrice, paidAhead });
    return Math.min(covered, plan?.plannedProgress ?? covered);
}
//# sourceMappingURL=paid-ahead-findings.js.map