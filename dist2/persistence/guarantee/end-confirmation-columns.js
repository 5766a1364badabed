"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CONFIRMATION_COLUMNS = void 0;
exports.confirmationOf = confirmationOf;
exports.CONFIRMATION_COLUMNS = `w.kind, w.confirmed_on AS "confirmedOn", w.completed_on AS "completedOn", w.evidence_kind AS "evidenceKind", ` +
    `w.evidence_day AS "evidenceDay", w.evidence_reference AS "evidenceReference", w.evidence_digest AS "evidenceDigest"`;
function confirmationOf({ kind, confirmedOn, completedOn, evidenceKind, evidenceDay: day, evidenceReference: reference, evidenceDigest: digest, }) {
    return { kind, confirmedOn, completedOn, evidence: { kind: evidenceKind, day, reference, digest } };
}
//# sourceMappingURL=end-confirmation-columns.js.map