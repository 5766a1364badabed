"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KIND_IN_JAPANESE = exports.GUARANTEE_KINDS = void 0;
exports.hasDepositBank = hasDepositBank;
exports.followsWorksContract = followsWorksContract;
/** The kinds that electronic delivery covers. 契約保証予約 (a reservation) is not among them. */
exports.GUARANTEE_KINDS = ["ADVANCE_PAYMENT", "INTERIM_PAYMENT", "CONTRACT_PERFORMANCE"];
/** The name of each kind on papers (区分). */
exports.KIND_IN_JAPANESE = {
    ADVANCE_PAYMENT: "前払金保証",
    INTERIM_PAYMENT: "中間前払金保証",
    CONTRACT_PERFORMANCE: "契約保証",
};
/**
 * Advances are paid into a dedicated account at the deposit bank (預託金融機関), which the certificate names;
 * a performance guarantee has none.
 */
function hasDepositBank(kind) {
    return kind !== "CONTRACT_PERFORMANCE";
}
/** Advances follow the works contract; 契約保証 is handed in before the contract is signed. */
function followsWorksContract(kind) {
    return kind !== "CONTRACT_PERFORMANCE";
}
//# sourceMappingURL=guarantee-kind.js.map