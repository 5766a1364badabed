"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfApproval = noticeOfApproval;
exports.noticeOfPremium = noticeOfPremium;
const due_items_1 = require("./due-items");
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
const EXPLAINED = "内訳は、「保証申込一覧」の保証料計算書でご確認ください。\n";
const MONTHLY = "保証料一括納付をご利用の場合は、月ごとの一括納付の明細でご案内します。";
/** What comes of it; a certificate on paper is handed out. */
function whatComesNext({ delivery }) {
    const registered = delivery === "PAPER" ? "保証証書を発行して取扱店から交付します。" : "電子証書を登録します。";
    return `■ 今後のお手続き
保証料の領収または保証料一括納付の手続きの後、保証契約を締結し、${registered}`;
}
function whereItStands({ isExplained }) {
    return `${isExplained ? EXPLAINED : ""}${MONTHLY}`;
}
/** Tells the contractor that its application was approved, and which premium it pays, where and until when. */
function noticeOfApproval(facts, due) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "保証申込承認のお知らせ", `次の保証申込を承認しました。

${(0, guarantee_items_1.applicationItems)(facts)}

■ 保証料のお支払い
${(0, due_items_1.dueItems)("保証料", due)}
${whereItStands(due)}

${whatComesNext(facts)}`);
}
/** Tells the contractor which premium an officer set, and why. */
function noticeOfPremium(facts, due, reason) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "保証料確定のお知らせ", `次の保証申込の保証料を確定しました。

${(0, guarantee_items_1.applicationItems)(facts)}

■ 保証料のお支払い
${(0, due_items_1.dueItems)("保証料", due)}
・確定の理由：${reason}
${whereItStands(due)}

${whatComesNext(facts)}`);
}
//# sourceMappingURL=notice-of-approval.js.map