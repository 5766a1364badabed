"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVIDENCE_KINDS = void 0;
exports.evidenceInJapanese = evidenceInJapanese;
exports.evidenceKindsFor = evidenceKindsFor;
exports.completeEvidence = completeEvidence;
/** The documents of the trade that show an end, each with its Japanese name and what it shows. */
const DOCUMENTS = {
    COMPLETION_INSPECTION: { japanese: "完成検査合格通知書・検査調書", shows: ["FULFILMENT"] },
    HANDOVER: { japanese: "引渡書", shows: ["FULFILMENT"] },
    FINAL_PAYMENT: { japanese: "請負代金の精算払を示す書類", shows: ["FULFILMENT"] },
    ADVANCE_RETURN: { japanese: "前払金の返還を示す書類", shows: ["FULFILMENT"] },
    OBLIGEE_NOTICE: { japanese: "債務履行に関する発注者の通知書", shows: ["FULFILMENT"] },
    CONSENT_LETTER: { japanese: "解約についての発注者の同意書", shows: ["OBLIGEE_CONSENT"] },
    AGREED_TERMINATION: { japanese: "契約解除合意書", shows: ["OBLIGEE_CONSENT"] },
    TERMINATION_NOTICE: { japanese: "受注者の契約解除通知書", shows: ["OBLIGEE_FAULT"] },
    COURT_RECORD: { japanese: "判決書・和解調書", shows: ["OBLIGEE_FAULT"] },
};
exports.EVIDENCE_KINDS = Object.keys(DOCUMENTS);
/** Its name as papers, mails and messages show it. */
function evidenceInJapanese(kind) {
    return DOCUMENTS[kind].japanese;
}
/** The kinds of documents that show this. */
function evidenceKindsFor(purpose) {
    return exports.EVIDENCE_KINDS.filter((kind) => DOCUMENTS[kind].shows.includes(purpose));
}
/** Stated evidence in which nothing is missing; `null` otherwise. */
function completeEvidence({ kind, day, reference, digest }) {
    if (kind === null || day === null || reference === null || digest === null)
        return null;
    return { kind, day, reference, digest: digest.toLowerCase() };
}
//# sourceMappingURL=guarantee-end-evidence.js.map