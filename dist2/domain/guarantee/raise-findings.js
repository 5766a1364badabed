"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnRaise = findingsOnRaise;
const payment_ceilings_1 = require("../obligee/payment-ceilings");
const applied_rule_1 = require("../values/applied-rule");
const works_ledger_1 = require("../works-contract/works-ledger");
const amended_terms_1 = require("./amended-terms");
const paid_ahead_findings_1 = require("./paid-ahead-findings");
const judged_price_1 = require("./judged-price");
/**
 * A larger amount of 前払金 or 中間前払金 counts against the works contract as at its issue: by the ceilings of the obligee,
 * with all that is in force or applied for. A smaller amount, or the same one, needs no room: after a price cut it may
 * stand above the ceiling. 契約保証 has none. A covered price (対象額) of one year does not grow beyond that year, as at the
 * issue.
 */
function* findingsOnRaise(guarantee, { amendedOn, after }, circumstances, rules) {
    const price = (0, judged_price_1.judgedPrice)(guarantee, after, amendedOn, circumstances.entry);
    yield* (0, paid_ahead_findings_1.findingsOnUnsaidPaidAhead)(guarantee, after, amendedOn);
    yield* findingsOnCoveredPrice(guarantee, after, price);
    if (after.amount <= guarantee.amount)
        return;
    const most = mostAfter(guarantee, after, price, circumstances, rules);
    if (most !== null && after.amount > most.amount)
        yield {
            path: "change.amount",
            code: most.code,
            limit: most.amount,
            actual: after.amount,
            ...(0, applied_rule_1.appliedRule)(most),
        };
}
function* findingsOnCoveredPrice({ worksContract: before }, { coveredPrice: actual }, { mostOfYear: limit }) {
    if (limit !== null && actual > limit && actual > before.coveredPrice)
        yield { path: "change.coveredPrice", code: "NOT_THE_YEARS_PRICE", limit, actual };
}
/**
 * What the advance covers besides this guarantee's own year stays as it is. What was paid ahead is of the second year: of
 * this guarantee's own where it says so, else of the advance's.
 */
function otherYear(advance, before, { fiscalYear, paidAhead }) {
    const isLessenedItself = fiscalYear !== advance.fiscalYear && paidAhead !== null;
    return (0, amended_terms_1.plannedPrice)(advance) - (0, amended_terms_1.plannedPrice)(before) - (isLessenedItself ? 0 : (advance.paidAhead ?? 0));
}
function mostAfter({ kind, contractType, fiscalYear, lastFiscalYear, paidAhead, worksContract }, after, { contractPrice, mostOfYear }, { ledger, isLowBid }, rules) {
    if (kind === "CONTRACT_PERFORMANCE")
        return null;
    const asked = { kind, fiscalYear, lastFiscalYear };
    const advance = kind === "INTERIM_PAYMENT" ? (0, works_ledger_1.advanceOf)(asked, ledger) : null;
    const before = { coveredPrice: worksContract.coveredPrice, paidAhead };
    const besides = (0, works_ledger_1.isOfTwoYears)(advance) ? otherYear(advance, before, { fiscalYear, ...after }) : 0;
    const coveredPrice = Math.min(after.coveredPrice, mostOfYear ?? contractPrice ?? Infinity);
    const ofBothYears = Math.min(contractPrice ?? Infinity, coveredPrice + besides);
    const priced = {
        contractType: contractType ?? "WORKS",
        coveredPrice,
        totalled: Math.max(coveredPrice, ofBothYears),
        isLowBid,
        advanceAmount: advance?.amount ?? 0,
        takenBeside: (0, works_ledger_1.takenBeside)(asked, ledger),
    };
    return kind === "ADVANCE_PAYMENT" ? (0, payment_ceilings_1.mostAdvance)(priced, rules) : (0, payment_ceilings_1.mostInterim)(priced, rules);
}
//# sourceMappingURL=raise-findings.js.map