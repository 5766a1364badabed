"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_REASON = exports.REJECTION_REASON_NAMES = exports.REJECTION_REASONS = void 0;
/** Why a body rejects what was handed over (受領拒否の理由), each with its Japanese name. */
exports.REJECTION_REASONS = {
    OBLIGEE_DIFFERS: "発注者（被保証者）の相違",
    CONTRACTOR_DIFFERS: "受注者の相違",
    WORKS_DIFFER: "工事名・番号の相違",
    PRICE_DIFFERS: "請負金額の相違",
    AMOUNT_DIFFERS: "保証金額の相違",
    PERIOD_TOO_SHORT: "保証期間の不足",
    KIND_DIFFERS: "保証の区分の相違",
    DOCUMENTS_MISSING: "提出書類の不足",
    OTHER: "その他",
};
exports.REJECTION_REASON_NAMES = Object.keys(exports.REJECTION_REASONS);
/** The most characters of what a body writes beside its reason. */
exports.LONGEST_REASON = 400;
//# sourceMappingURL=rejection-reason.js.map