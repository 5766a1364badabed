"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.END_CONFIRMATIONS = void 0;
exports.findingsOnConfirmedDischarge = findingsOnConfirmedDischarge;
exports.findingsOnConsent = findingsOnConsent;
exports.restingOnConfirmation = restingOnConfirmation;
exports.findingsBeforeConfirmation = findingsBeforeConfirmation;
exports.findingsOnDayOfConsent = findingsOnDayOfConsent;
exports.restingOnConsent = restingOnConsent;
const guarantee_end_evidence_findings_1 = require("./guarantee-end-evidence-findings");
const guarantee_end_findings_1 = require("./guarantee-end-findings");
/** What the body in whose favour a guarantee is states towards its end: the obligation is fulfilled, or it consents. */
exports.END_CONFIRMATIONS = ["DISCHARGE", "CANCELLATION"];
/** All that contradicts a rule in a confirmation that the obligation is fulfilled (検査合格). */
function findingsOnConfirmedDischarge({ confirmedOn: dischargedOn, completedOn, evidence }, guarantee, days) {
    const asDischarge = { statedBy: "ISSUER", dischargedOn, reference: null, evidence };
    const findings = (0, guarantee_end_findings_1.findingsOnDischarge)(asDischarge, guarantee, days).map((finding) => finding.path === "dischargedOn" ? { ...finding, path: "inspectedOn" } : finding);
    if (completedOn !== null && completedOn > dischargedOn)
        findings.push({
            path: "completedOn",
            code: "AFTER_INSPECTION",
            limit: dischargedOn,
            actual: completedOn,
        });
    return findings;
}
/** The same of a consent to a cancellation (解約の同意): article 18 of the Act. */
function findingsOnConsent({ confirmedOn, evidence }, guarantee, { today }) {
    const { issuedOn, expiresOn } = guarantee;
    const path = "consentedOn";
    const findings = [];
    if (confirmedOn < issuedOn)
        findings.push({ path, code: "BEFORE_ISSUE", limit: issuedOn, actual: confirmedOn });
    if (confirmedOn > today)
        findings.push({ path, code: "AFTER_TODAY", limit: today, actual: confirmedOn });
    if (confirmedOn > expiresOn)
        findings.push({ path, code: "AFTER_EXPIRY", limit: expiresOn, actual: confirmedOn });
    const end = {
        purpose: "OBLIGEE_CONSENT",
        hasReferenceBeside: false,
        endedOn: confirmedOn,
        afterEnd: "AFTER_CANCELLATION",
        today,
    };
    return [...findings, ...(0, guarantee_end_evidence_findings_1.findingsOnEvidence)(evidence, end, guarantee)];
}
/** A discharge that states no document rests on the body's word. */
function restingOnConfirmation(discharge, confirmed) {
    return confirmed === null ? discharge : { ...discharge, evidence: confirmed.evidence };
}
/** What was confirmed on a day is no end before it. */
function findingsBeforeConfirmation({ dischargedOn }, confirmed) {
    if (confirmed === null || dischargedOn >= confirmed.confirmedOn)
        return [];
    const { confirmedOn: limit } = confirmed;
    return [{ path: "dischargedOn", code: "BEFORE_CONFIRMED_DAY", limit, actual: dischargedOn }];
}
/** A cancellation that rests on the body's consent says no other day than the body does. */
function findingsOnDayOfConsent({ consentedOn }, consent) {
    if (consent === null || consentedOn === null || consentedOn === consent.confirmedOn)
        return [];
    const { confirmedOn: limit } = consent;
    return [{ path: "consentedOn", code: "NOT_THE_CONSENTED_DAY", limit, actual: consentedOn }];
}
/** A cancellation that states no document rests on the body's consent, and on its day. */
function restingOnConsent(cancellation, consent) {
    if (consent === null)
        return cancellation;
    return {
        ...cancellation,
        consentedOn: cancellation.consentedOn ?? consent.confirmedOn,
        evidence: consent.evidence,
    };
}
//# sourceMappingURL=end-confirmation.js.map