"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.coveredYear = coveredYear;
exports.lastCoveredYear = lastCoveredYear;
exports.findingsOnYear = findingsOnYear;
exports.findingsOnBudget = findingsOnBudget;
const fiscal_year_1 = require("../values/fiscal-year");
const carried_over_1 = require("./carried-over");
const fiscal_year_plans_1 = require("./fiscal-year-plans");
/**
 * What the chosen year covers; `null` where the contract has no plan or nobody chose one of its years. 契約保証 covers the
 * whole price and period, whatever the years.
 */
function coveredYear({ fiscalYears, advanceYears, workPeriod }, { kind, fiscalYear, paidAhead }) {
    if (fiscalYears === null || kind === null || kind === "CONTRACT_PERFORMANCE")
        return null;
    const plans = (0, fiscal_year_plans_1.inOrder)(fiscalYears);
    const chosen = plans.findIndex(({ year }) => year === fiscalYear);
    const first = plans[chosen];
    if (first === undefined)
        return null;
    const together = advanceYears === "FIRST_TWO_TOGETHER" && chosen < 2 ? plans.slice(0, 2) : [first];
    const covered = kind === "ADVANCE_PAYMENT" && chosen === 0 ? together : [first];
    const last = covered.at(-1) ?? first;
    const isLastOfAll = last === plans[plans.length - 1];
    const endsOn = isLastOfAll ? workPeriod.to : earlier(workPeriod.to, (0, fiscal_year_1.periodOfFiscalYear)(last.year).to);
    return {
        price: progressOf(covered, paidAhead),
        totalled: progressOf(together, paidAhead),
        period: { from: latest(workPeriod.from, (0, fiscal_year_1.periodOfFiscalYear)(first.year).from), to: endsOn },
        endsOn,
    };
}
function progressOf(plans, paidAhead) {
    const planned = plans.reduce((sum, { plannedProgress }) => sum + plannedProgress, 0);
    return Math.max(0, planned - (paidAhead ?? 0));
}
/** The second of the first two years, where an advance of the first covers both; `null`: a guarantee covers its year alone. */
function lastCoveredYear({ fiscalYears, advanceYears }, { kind, fiscalYear }) {
    if (kind !== "ADVANCE_PAYMENT" || advanceYears !== "FIRST_TWO_TOGETHER" || fiscalYears === null)
        return null;
    const [first, second] = (0, fiscal_year_plans_1.inOrder)(fiscalYears);
    return first?.year === fiscalYear ? (second?.year ?? null) : null;
}
/** All that is wrong with the choice of a year, with its place in an application. */
function findingsOnYear({ fiscalYears, advanceYears }, choice) {
    const { kind, fiscalYear, paidAhead, carriedOver } = choice;
    if (kind === null)
        return [];
    if (kind === "CONTRACT_PERFORMANCE")
        return [...findingsOnWhole(choice)];
    if (fiscalYears === null)
        return [
            ...(fiscalYear === null ? [] : [missing("worksContract.fiscalYears")]),
            ...(paidAhead === null
                ? []
                : [{ path: "paidAhead", code: "ONLY_WITH_FISCAL_YEARS", actual: paidAhead }]),
            ...(carriedOver === null ? [] : [{ path: "carriedOver", code: "ONLY_WITH_FISCAL_YEARS" }]),
        ];
    const plans = (0, fiscal_year_plans_1.inOrder)(fiscalYears);
    const limit = plans.map(({ year }) => year).join(", ");
    if (fiscalYear === null)
        return [{ path: "fiscalYear", code: "FISCAL_YEAR_REQUIRED", limit }];
    const chosen = plans.findIndex(({ year }) => year === fiscalYear);
    const plan = plans[chosen];
    if (!plan)
        return [{ path: "fiscalYear", code: "NOT_A_PLANNED_YEAR", limit, actual: fiscalYear }];
    return [
        ...findingsOnAdvanceYears(plans, chosen, kind, advanceYears),
        ...findingsOnPaidAhead(plan, chosen, paidAhead),
        ...(0, carried_over_1.findingsOnCarriedOver)({ fiscalYears, advanceYears }, choice),
    ];
}
function missing(path) {
    return { path, code: "FISCAL_YEARS_NOT_PLANNED" };
}
function* findingsOnWhole({ fiscalYear, paidAhead, carriedOver }) {
    if (fiscalYear !== null)
        yield { path: "fiscalYear", code: "ONLY_FOR_ADVANCE", actual: fiscalYear };
    if (paidAhead !== null)
        yield { path: "paidAhead", code: "ONLY_FOR_ADVANCE", actual: paidAhead };
    if (carriedOver !== null)
        yield { path: "carriedOver", code: "ONLY_FOR_ADVANCE" };
}
function* findingsOnAdvanceYears(plans, chosen, kind, advanceYears) {
    const actual = plans[chosen]?.year;
    if (advanceYears === "FROM_SECOND_YEAR" && chosen === 0)
        yield { path: "fiscalYear", code: "NO_ADVANCE_IN_FIRST_YEAR", limit: plans[1]?.year, actual };
    if (advanceYears === "FIRST_TWO_TOGETHER" && chosen === 1 && kind === "ADVANCE_PAYMENT")
        yield { path: "fiscalYear", code: "ADVANCED_WITH_FIRST_YEAR", limit: plans[0]?.year, actual };
}
function* findingsOnPaidAhead(plan, chosen, paidAhead) {
    if (paidAhead === null || paidAhead === 0)
        return;
    if (chosen === 0)
        yield { path: "paidAhead", code: "NOTHING_PAID_AHEAD_IN_FIRST_YEAR", actual: paidAhead };
    else if (paidAhead > plan.plannedProgress)
        yield {
            path: "paidAhead",
            code: "OVER_PLANNED_PROGRESS",
            limit: plan.plannedProgress,
            actual: paidAhead,
        };
}
/** No advance of a later year is used before the budget of that year: its 1 April. */
function* findingsOnBudget({ fiscalYears }, { kind, fiscalYear }, on) {
    if (fiscalYears === null || fiscalYear === null || kind === null || kind === "CONTRACT_PERFORMANCE")
        return;
    const [first, ...later] = (0, fiscal_year_plans_1.inOrder)(fiscalYears);
    if (first?.year === fiscalYear || !later.some(({ year }) => year === fiscalYear))
        return;
    const { from } = (0, fiscal_year_1.periodOfFiscalYear)(fiscalYear);
    if (on < from)
        yield { path: "fiscalYear", code: "BEFORE_FISCAL_YEAR", limit: from, actual: on };
}
function earlier(one, other) {
    return one < other ? one : other;
}
function latest(one, other) {
    return one > other ? one : other;
}
//# sourceMappingURL=covered-year.js.map