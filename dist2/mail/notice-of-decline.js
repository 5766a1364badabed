"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfDecline = noticeOfDecline;
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
const PAID_BACK = `
お支払い済みの保証料は返還します。返還の方法は、取扱店からお知らせします。`;
/** Tells the contractor that its application was declined, and why. */
function noticeOfDecline(facts, reason, isPaid) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "保証申込謝絶のお知らせ", `次の保証申込は、お引き受けできないこととなりました。

${(0, guarantee_items_1.applicationItems)(facts)}

■ 理由
${reason}

■ 今後のお手続き
この保証申込は終了しました。あらためてお申し込みいただく場合は、下記までご相談ください。${isPaid ? PAID_BACK : ""}`);
}
//# sourceMappingURL=notice-of-decline.js.map