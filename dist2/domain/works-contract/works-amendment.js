"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_WORKS_AMENDMENTS = void 0;
exports.amendedWorks = amendedWorks;
exports.areSameTerms = areSameTerms;
exports.findingsOnWorksChange = findingsOnWorksChange;
/** The most changes that an issuer records in its entry of a works contract. Contracts change a few times. */
exports.MOST_WORKS_AMENDMENTS = 99;
/** What the contract says once it is changed. */
function amendedWorks(before, change) {
    const { from, to } = change.workPeriod;
    return {
        contractPrice: change.contractPrice ?? before.contractPrice,
        workPeriod: { from: from ?? before.workPeriod.from, to: to ?? before.workPeriod.to },
    };
}
function areSameTerms(one, other) {
    return (one.contractPrice === other.contractPrice &&
        one.workPeriod.from === other.workPeriod.from &&
        one.workPeriod.to === other.workPeriod.to);
}
/** All that is wrong with a change of a works contract, each with its place in the input. */
function* findingsOnWorksChange(before, change, today) {
    if (before.amendmentCount >= exports.MOST_WORKS_AMENDMENTS) {
        yield { path: "change", code: "TOO_MANY_WORKS_AMENDMENTS", limit: exports.MOST_WORKS_AMENDMENTS };
        return;
    }
    const after = amendedWorks(before, change);
    if (areSameTerms(before, after)) {
        yield { path: "change", code: "UNCHANGED" };
        return;
    }
    yield* findingsOnDay(before, change.amendedOn, today);
    const { contractPrice, workPeriod } = after;
    if (contractPrice === 0)
        yield { path: "change.contractPrice", code: "MUST_BE_POSITIVE" };
    if (workPeriod.to < workPeriod.from)
        yield {
            path: "change.workPeriod.to",
            code: "BEFORE_START",
            limit: workPeriod.from,
            actual: workPeriod.to,
        };
}
function* findingsOnDay({ contractedOn, lastAmendedOn }, amendedOn, today) {
    const path = "change.amendedOn";
    if (amendedOn > today)
        yield { path, code: "AFTER_TODAY", limit: today, actual: amendedOn };
    if (contractedOn !== null && amendedOn < contractedOn)
        yield { path, code: "BEFORE_CONTRACT", limit: contractedOn, actual: amendedOn };
    if (lastAmendedOn !== null && amendedOn < lastAmendedOn)
        yield { path, code: "BEFORE_LAST_AMENDMENT", limit: lastAmendedOn, actual: amendedOn };
}
//# sourceMappingURL=works-amendment.js.map