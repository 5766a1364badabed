"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_FISCAL_YEARS = exports.NOT_PLANNED = exports.ADVANCE_YEARS = void 0;
exports.inOrder = inOrder;
exports.findingsOnFiscalYears = findingsOnFiscalYears;
const fiscal_year_1 = require("../values/fiscal-year");
const range_limit_1 = require("../values/range-limit");
/**
 * In which years a contract over several has an advance: in each; in none but from the second on; or in the first for
 * the first two together.
 */
exports.ADVANCE_YEARS = ["EVERY_YEAR", "FROM_SECOND_YEAR", "FIRST_TWO_TOGETHER"];
/** A works contract without a plan by years. */
exports.NOT_PLANNED = { fiscalYears: null, advanceYears: "EVERY_YEAR" };
/** More fiscal years than any works contract has. */
exports.MOST_FISCAL_YEARS = 30;
/** The plans by year, oldest first. */
function inOrder(plans) {
    return [...plans].sort((one, other) => one.year - other.year);
}
/** All that contradicts itself in the years of a contract: every year once, none outside, and sums that are the price. */
function findingsOnFiscalYears(contract) {
    const { fiscalYears: plans } = contract;
    if (plans === null)
        return [];
    return [
        ...findingsOnCount(plans),
        ...findingsOnRepeatedYears(plans),
        ...findingsOnYearsOfPeriod(plans, contract),
        ...findingsOnSums(plans, contract.contractPrice),
    ];
}
const PATH = "fiscalYears";
function* findingsOnCount({ length }) {
    if (length < 1 || length > exports.MOST_FISCAL_YEARS)
        yield {
            path: PATH,
            code: "FISCAL_YEARS_OUT_OF_RANGE",
            limit: (0, range_limit_1.rangeLimit)(1, exports.MOST_FISCAL_YEARS),
            actual: length,
        };
}
function* findingsOnRepeatedYears(plans) {
    const seen = new Set();
    for (const [i, { year }] of plans.entries()) {
        if (seen.has(year))
            yield { path: `${PATH}.${String(i)}.year`, code: "FISCAL_YEAR_TWICE", actual: year };
        seen.add(year);
    }
}
/**
 * The years are those of the work period. The year of the contract itself may stand before them, with nothing to pay or
 * to do (ゼロ債務負担行為).
 */
function* findingsOnYearsOfPeriod(plans, { workPeriod: { from, to }, contractedOn }) {
    if (from === null || to === null || to < from)
        return;
    const [first, last] = [(0, fiscal_year_1.fiscalYearOf)(from), (0, fiscal_year_1.fiscalYearOf)(to)];
    const earliest = contractedOn === null ? first : Math.min(first, (0, fiscal_year_1.fiscalYearOf)(contractedOn));
    for (const [i, { year }] of plans.entries())
        if (year < earliest || year > last)
            yield {
                path: `${PATH}.${String(i)}.year`,
                code: "FISCAL_YEAR_OUTSIDE_PERIOD",
                limit: (0, range_limit_1.rangeLimit)(earliest, last),
                actual: year,
            };
    if (last - first >= exports.MOST_FISCAL_YEARS)
        return;
    const planned = new Set(plans.map(({ year }) => year));
    for (let year = first; year <= last; year += 1)
        if (!planned.has(year))
            yield { path: PATH, code: "FISCAL_YEAR_MISSING", limit: year };
}
function* findingsOnSums(plans, contractPrice) {
    if (contractPrice === null)
        return;
    const sums = [
        ["PAYMENT_LIMITS_NOT_THE_PRICE", sumOf(plans.map(({ paymentLimit }) => paymentLimit))],
        ["PLANNED_PROGRESS_NOT_THE_PRICE", sumOf(plans.map(({ plannedProgress }) => plannedProgress))],
    ];
    for (const [code, sum] of sums)
        if (sum !== BigInt(contractPrice))
            // Past 2^53 no number is exact; such a sum is told as digits.
            yield {
                path: PATH,
                code,
                limit: contractPrice,
                actual: sum <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(sum) : String(sum),
            };
}
function sumOf(amounts) {
    return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}
//# sourceMappingURL=fiscal-year-plans.js.map