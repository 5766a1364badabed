"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.STATUS_WORDS = exports.KIND_WORDS = void 0;
/** 区分, as the screen shortens it. */
exports.KIND_WORDS = {
    ADVANCE_PAYMENT: "前払",
    INTERIM_PAYMENT: "中間",
    CONTRACT_PERFORMANCE: "契約",
};
/** 状態 */
exports.STATUS_WORDS = {
    ISSUED: "発行済",
    DEPOSITED: "寄託済",
    ACCEPTED: "受領済",
    REJECTED: "受領拒否",
    DISCHARGED: "保証終了（債務履行済）",
    CANCELLED: "解約",
    EXPIRED: "期限満了",
};
//# sourceMappingURL=list-words.js.map