"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stateInJapanese = stateInJapanese;
/** A state as a message names it as its reason: 取下げ済みのため、…. What is accepted differs by what it is about. */
function stateInJapanese(state, about) {
    return about === "REGISTRATION" && state === "ACCEPTED" ? "承認済み" : STATES[state];
}
const STATES = {
    DRAFT: "下書き中",
    APPLIED: "申込済み",
    RETURNED: "差戻し中",
    DECLINED: "謝絶済み",
    WITHDRAWN: "取下げ済み",
    APPROVED: "承諾済み",
    ISSUED: "発行済み",
    DEPOSITED: "寄託済み",
    ACCEPTED: "受領済み",
    REJECTED: "受領拒否済み",
    DISCHARGED: "保証終了（債務履行済）",
    CANCELLED: "解約済み",
    EXPIRED: "期限満了",
    REQUESTED: "申請中",
};
//# sourceMappingURL=state-in-japanese.js.map