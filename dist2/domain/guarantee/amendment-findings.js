"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnAmendment = findingsOnAmendment;
const amended_terms_1 = require("./amended-terms");
const amendment_1 = require("./amendment");
const finding_1 = require("../values/finding");
const guarantee_terms_1 = require("./guarantee-terms");
/** All that is wrong with an amendment of these terms to those, each with its place in `change`. */
function findingsOnAmendment(guarantee, after, change, days) {
    if (days.amendmentCount >= amendment_1.MOST_AMENDMENTS)
        return [{ path: "change", code: "TOO_MANY_AMENDMENTS", limit: amendment_1.MOST_AMENDMENTS }];
    const before = (0, amended_terms_1.amendableTermsOf)(guarantee);
    if (isSame(before, after))
        return [{ path: "change", code: "UNCHANGED" }];
    return [
        ...(0, finding_1.below)("change", [
            ...findingsOnAmendedOn(change.amendedOn, guarantee, days),
            ...findingsOnChangedTerms(guarantee, after),
            ...findingsOnCompletion(before, after, guarantee.worksContract.contractedOn),
        ]),
        ...findingsOnExpiry(before, after, days.today),
    ];
}
function isSame(before, after) {
    return (before.amount === after.amount &&
        before.contractPrice === after.contractPrice &&
        before.coveredPrice === after.coveredPrice &&
        (before.paidAhead ?? 0) === (after.paidAhead ?? 0) &&
        before.workPeriod.from === after.workPeriod.from &&
        before.workPeriod.to === after.workPeriod.to);
}
/**
 * Amendments are recorded in the order in which the works contract was changed; several on one day are possible. A change
 * that was agreed after 保証期限 changes no guarantee: it was over.
 */
function* findingsOnAmendedOn(amendedOn, { worksContract: { contractedOn }, issuedOn, expiresOn }, { today, lastAmendedOn }) {
    const path = "amendedOn";
    if (amendedOn > today)
        yield { path, code: "AFTER_TODAY", limit: today, actual: amendedOn };
    if (contractedOn !== null && amendedOn < contractedOn)
        yield { path, code: "BEFORE_CONTRACT", limit: contractedOn, actual: amendedOn };
    // The issued terms already hold all changes made before the issue of a 契約保証 that preceded its contract.
    if (contractedOn === null && amendedOn < issuedOn)
        yield { path, code: "BEFORE_ISSUE", limit: issuedOn, actual: amendedOn };
    if (amendedOn > expiresOn)
        yield { path, code: "AFTER_EXPIRY", limit: expiresOn, actual: amendedOn };
    if (lastAmendedOn !== null && amendedOn < lastAmendedOn)
        yield { path, code: "BEFORE_LAST_AMENDMENT", limit: lastAmendedOn, actual: amendedOn };
}
/**
 * The place in the input of each finding of the terms' own rules. Findings on terms that no amendment touches
 * are left out.
 */
const PLACES = {
    amount: "amount",
    "worksContract.contractPrice": "contractPrice",
    "worksContract.coveredPrice": "coveredPrice",
    "worksContract.workPeriod.to": "workPeriod.to",
};
function findingsOnChangedTerms(guarantee, after) {
    return (0, guarantee_terms_1.findingsOnTerms)((0, guarantee_terms_1.asIssued)((0, amended_terms_1.withTerms)(guarantee, after))).flatMap((finding) => {
        const path = PLACES[finding.path];
        return path === undefined ? [] : [{ ...finding, path }];
    });
}
/** Works are not completed before their contract was concluded. */
function* findingsOnCompletion(before, after, contractedOn) {
    const { to } = after.workPeriod;
    if (contractedOn !== null && to < contractedOn && to !== before.workPeriod.to)
        yield { path: "workPeriod.to", code: "BEFORE_CONTRACT", limit: contractedOn, actual: to };
}
/**
 * A change must leave the guarantee in force, or its new version never was. A change agreed in time that
 * brings a later 保証期限 may be recorded late.
 */
function* findingsOnExpiry(before, after, today) {
    const path = after.expiresOn === before.expiresOn ? "change" : "change.workPeriod.to";
    if (after.expiresOn < today)
        yield { path, code: "OVER_ALREADY", limit: today, actual: after.expiresOn };
}
//# sourceMappingURL=amendment-findings.js.map