"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.decideAmendment = decideAmendment;
exports.priceOfAmount = priceOfAmount;
const amended_terms_1 = require("./amended-terms");
const amendment_effect_1 = require("./amendment-effect");
const amendment_findings_1 = require("./amendment-findings");
const amount_finding_1 = require("./amount-finding");
const obligee_policy_1 = require("../obligee/obligee-policy");
const judged_price_1 = require("./judged-price");
const paid_ahead_findings_1 = require("./paid-ahead-findings");
const raise_findings_1 = require("./raise-findings");
const finding_1 = require("../values/finding");
const works_ledger_1 = require("../works-contract/works-ledger");
/** Decides on a change of a guarantee. A preview, an application and the amendment itself all use this decision. */
function decideAmendment(guarantee, change, { policies, ledger, entry, isLowBid, agreedFor, ...days }) {
    const { amendedOn } = change;
    const before = (0, amended_terms_1.amendableTermsOf)(guarantee);
    const paidAhead = (0, finding_1.below)("change", [...(0, paid_ahead_findings_1.findingsOnPaidAhead)(guarantee, change, entry)]);
    // What is refused of it lessens no price: one fault has one finding.
    const sound = paidAhead.length > 0 ? { ...change, paidAhead: null } : change;
    const after = (0, amended_terms_1.amendedTerms)(before, sound, guarantee);
    const others = (0, amendment_findings_1.findingsOnAmendment)(guarantee, after, change, days);
    const findings = [
        ...paidAhead,
        ...others.filter(({ code }) => paidAhead.length === 0 || code !== "UNCHANGED"),
    ];
    if (findings.length > 0)
        return { possible: false, findings };
    const { performanceExtension } = (0, obligee_policy_1.papersOn)(amendedOn, policies);
    const { effect, reasons } = (0, amendment_effect_1.amendmentEffect)(guarantee.kind, before, after, performanceExtension);
    const rules = (0, obligee_policy_1.rulesOn)(amendedOn, policies);
    const advance = (0, works_ledger_1.advanceOf)(guarantee, ledger);
    const around = {
        others: (0, works_ledger_1.otherAdvances)(guarantee, ledger),
        isOfTwoYears: (0, works_ledger_1.isOfTwoYears)(advance),
        isLowBid,
        agreedFor,
    };
    return {
        possible: true,
        amendment: { amendedOn, effect, before, after },
        reasons,
        amountFinding: (0, amount_finding_1.amountFindingOn)(guarantee.kind, { amount: after.amount, coveredPrice: (0, judged_price_1.priceAfter)(guarantee, after, amendedOn, entry) }, around, rules),
        overCeiling: [...(0, raise_findings_1.findingsOnRaise)(guarantee, { amendedOn, after }, { ledger, entry, isLowBid }, rules)],
        advanceAmount: guarantee.kind === "INTERIM_PAYMENT" ? (advance?.amount ?? null) : null,
    };
}
/** 請負金額(対象額) for which the amount was agreed on, by the amendments so far, oldest first. */
function priceOfAmount(coveredPrice, amendments) {
    const changed = amendments.findLast(({ before, after }) => before.amount !== after.amount);
    return changed?.after.coveredPrice ?? amendments[0]?.before.coveredPrice ?? coveredPrice;
}
//# sourceMappingURL=decide-amendment.js.map