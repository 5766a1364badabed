"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnCancellation = findingsOnCancellation;
exports.findingsOnDischarge = findingsOnDischarge;
const readable_text_1 = require("../values/readable-text");
const search_text_1 = require("../values/search-text");
const guarantee_end_evidence_findings_1 = require("./guarantee-end-evidence-findings");
/** All that contradicts a rule in a cancellation. The ground decides whether there is a consent: article 18 of the Act. */
function findingsOnCancellation(cancellation, guarantee, days) {
    const { ground: purpose, cancelledOn: endedOn, reference, evidence } = cancellation;
    const hasReferenceBeside = purpose === "OBLIGEE_CONSENT" && reference !== null;
    const bounds = { endedOn, afterEnd: "AFTER_CANCELLATION", today: days.today };
    return [
        ...findingsOnEndDay("cancelledOn", endedOn, guarantee, days),
        ...findingsOnConsent(cancellation, guarantee, days.today),
        ...findingsOnFacts(cancellation),
        ...(0, guarantee_end_evidence_findings_1.findingsOnEvidence)(evidence, { purpose, hasReferenceBeside, ...bounds }, guarantee),
    ];
}
/** All that contradicts a rule in a discharge. The issuer's word alone is none: it has evidence. */
function findingsOnDischarge(discharge, guarantee, days) {
    const { statedBy, dischargedOn: endedOn, reference, evidence } = discharge;
    const hasReferenceBeside = reference !== null;
    const bounds = { endedOn, afterEnd: "AFTER_DISCHARGE", today: days.today };
    return [
        ...findingsOnEndDay("dischargedOn", endedOn, guarantee, days),
        ...(reference === null ? [] : (0, readable_text_1.findingsOnText)("reference", reference, guarantee_end_evidence_findings_1.LONGEST_REFERENCE)),
        ...(statedBy === "OBLIGEE" && evidence === null
            ? []
            : (0, guarantee_end_evidence_findings_1.findingsOnEvidence)(evidence, { purpose: "FULFILMENT", hasReferenceBeside, ...bounds }, guarantee)),
    ];
}
/** No amendment follows an end, so an end does not come before a recorded change. */
function* findingsOnEndDay(path, day, { issuedOn, expiresOn }, { today, lastAmendedOn }) {
    if (day < issuedOn)
        yield { path, code: "BEFORE_ISSUE", limit: issuedOn, actual: day };
    if (lastAmendedOn !== null && day < lastAmendedOn)
        yield { path, code: "BEFORE_LAST_AMENDMENT", limit: lastAmendedOn, actual: day };
    if (day > today)
        yield { path, code: "AFTER_TODAY", limit: today, actual: day };
    if (day > expiresOn)
        yield { path, code: "AFTER_EXPIRY", limit: expiresOn, actual: day };
}
function* findingsOnConsent({ ground, cancelledOn, consentedOn }, { issuedOn }, today) {
    const path = "consentedOn";
    if (ground === "OBLIGEE_FAULT") {
        if (consentedOn !== null)
            yield { path, code: "ONLY_WITH_CONSENT", actual: consentedOn };
        return;
    }
    if (consentedOn === null) {
        yield { path, code: "REQUIRED_WITH_CONSENT" };
        return;
    }
    if (consentedOn < issuedOn)
        yield { path, code: "BEFORE_ISSUE", limit: issuedOn, actual: consentedOn };
    if (consentedOn > today)
        yield { path, code: "AFTER_TODAY", limit: today, actual: consentedOn };
    if (consentedOn > cancelledOn)
        yield { path, code: "AFTER_CANCELLATION", limit: cancelledOn, actual: consentedOn };
}
/** 発注者の都合による解除 (任意解除). */
const CONVENIENCE = /発注(者|機関|官庁)側?の(一方的な)?都合/u;
/**
 * Without consent the obligee's fault must have ended the works contract. What an obligee does for its convenience is
 * not its fault: for that the Act asks for its consent.
 */
function* findingsOnFacts({ ground, reference }) {
    const path = "reference";
    if (reference === null) {
        if (ground === "OBLIGEE_FAULT")
            yield { path, code: "FACTS_REQUIRED" };
        return;
    }
    yield* (0, readable_text_1.findingsOnText)(path, reference, guarantee_end_evidence_findings_1.LONGEST_REFERENCE);
    if (ground === "OBLIGEE_FAULT" && CONVENIENCE.test((0, search_text_1.searchText)(reference)))
        yield { path, code: "CONVENIENCE_IS_NO_FAULT" };
}
//# sourceMappingURL=guarantee-end-findings.js.map