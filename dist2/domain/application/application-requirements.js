"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_DESIGNATED_BANKS = exports.MOST_REQUIREMENTS = exports.REQUIRED_DOCUMENTS = exports.ATTACHMENT_KINDS = void 0;
exports.requirementsOn = requirementsOn;
exports.documentsFor = documentsFor;
/**
 * CONTRACT_COPY: 請負契約書の写し. PROGRESS_RECOGNITION: 認定調書. USE_OF_ADVANCE: 使途内訳明細書. INVOICE: 請求書,
 * which goes to the obligee with a hand-over. OTHER: その他, which no issuer asks for by name.
 */
exports.ATTACHMENT_KINDS = [
    "CONTRACT_COPY",
    "PROGRESS_RECOGNITION",
    "USE_OF_ADVANCE",
    "INVOICE",
    "OTHER",
];
exports.REQUIRED_DOCUMENTS = ["CONTRACT_COPY", "PROGRESS_RECOGNITION", "USE_OF_ADVANCE"];
/** More changes than an issuer makes. */
exports.MOST_REQUIREMENTS = 10;
exports.MOST_DESIGNATED_BANKS = 100;
/** What applies on a day; `null` where nothing is entered for it. */
function requirementsOn(entered, day) {
    const begun = entered.filter(({ effectiveFrom }) => effectiveFrom <= day);
    return begun.reduce((latest, each) => (latest === null || each.effectiveFrom > latest.effectiveFrom ? each : latest), null);
}
/** The kinds of guarantee that a document belongs to. */
const KINDS_WITH = {
    CONTRACT_COPY: ["ADVANCE_PAYMENT", "INTERIM_PAYMENT", "CONTRACT_PERFORMANCE"],
    PROGRESS_RECOGNITION: ["INTERIM_PAYMENT"],
    USE_OF_ADVANCE: ["ADVANCE_PAYMENT"],
};
/** The documents that an application of this kind needs. */
function documentsFor(kind, asked) {
    return asked.documents.filter((document) => KINDS_WITH[document].includes(kind));
}
//# sourceMappingURL=application-requirements.js.map