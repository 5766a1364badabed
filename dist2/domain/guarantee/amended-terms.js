"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.amendableTermsOf = amendableTermsOf;
exports.amendedTerms = amendedTerms;
exports.plannedPrice = plannedPrice;
exports.withTerms = withTerms;
const guarantee_terms_1 = require("./guarantee-terms");
/** The terms of a guarantee that an amendment may touch. */
function amendableTermsOf({ amount, expiresOn, paidAhead, worksContract, }) {
    const { contractPrice, coveredPrice, workPeriod } = worksContract;
    return { amount, contractPrice, coveredPrice, paidAhead, workPeriod, expiresOn };
}
/** The terms after a change. What the change leaves out stays, unless it follows from another change. */
function amendedTerms(before, change, year) {
    const contractPrice = change.contractPrice ?? before.contractPrice;
    const paidAhead = change.paidAhead ?? before.paidAhead;
    const workPeriod = {
        from: change.workPeriod.from ?? before.workPeriod.from,
        to: change.workPeriod.to ?? before.workPeriod.to,
    };
    return {
        amount: change.amount ?? before.amount,
        contractPrice,
        coveredPrice: change.coveredPrice ?? followedPrice(before, { contractPrice, paidAhead }, year),
        paidAhead,
        workPeriod,
        expiresOn: followedExpiry(before, workPeriod.to, year),
    };
}
/** 請負金額(対象額): all of the price follows it, and that of a year is less by what was paid ahead. */
function followedPrice(before, { contractPrice, paidAhead }, { fiscalYear }) {
    if (fiscalYear === null)
        return before.coveredPrice === before.contractPrice ? contractPrice : before.coveredPrice;
    return Math.max(0, plannedPrice(before) - (paidAhead ?? 0));
}
/** The covered price with what was paid ahead of it. */
function plannedPrice({ coveredPrice, paidAhead, }) {
    return (coveredPrice + (paidAhead ?? 0));
}
/**
 * 保証期限 after a change of the work period (note 2 of the certificate). A guarantee that ended with the works, or with its
 * fiscal year, ends with their new completion, or with that year if it comes sooner. An agreed later day stays, unless
 * the completion passes it.
 */
function followedExpiry({ workPeriod, expiresOn }, completion, year) {
    const earliest = (0, guarantee_terms_1.earliestExpiry)(year, completion);
    return expiresOn === (0, guarantee_terms_1.earliestExpiry)(year, workPeriod.to) || earliest > expiresOn ? earliest : expiresOn;
}
function withTerms(guarantee, terms) {
    const { amount, contractPrice, coveredPrice, paidAhead, workPeriod, expiresOn } = terms;
    const worksContract = { ...guarantee.worksContract, contractPrice, coveredPrice, workPeriod };
    return { ...guarantee, worksContract, amount, paidAhead, expiresOn };
}
//# sourceMappingURL=amended-terms.js.map