"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfIssue = noticeOfIssue;
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
/**
 * 「電子証書・認証キー登録のお知らせ」: tells the contractor that its certificate is registered and what to hand in.
 * Contractors often hand in the certificate itself by mistake, which obligees refuse.
 */
function noticeOfIssue(facts) {
    return facts.delivery === "PAPER" ? onPaper(facts) : electronic(facts);
}
function onPaper(facts) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "保証証書発行のお知らせ", `次の保証契約の保証証書（書面）を発行しました。

${(0, guarantee_items_1.guaranteeItems)(facts)}

■ ご確認いただくこと
保証証書の内容は、「保証工事一覧」からご覧いただけます。

■ 発注者へ提出いただくもの
保証証書の原本を、発注者の定める方法で提出してください。写しでは保証の効力を証明できません。
原本の受け取り方法は、下記までお問い合わせください。`);
}
function electronic(facts) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "電子証書・認証キー登録のお知らせ", `次の保証契約の電子証書と認証キーを登録しました。

${(0, guarantee_items_1.guaranteeItems)(facts)}

■ ご確認いただくこと
「保証工事一覧」で、保証契約番号から電子証書の内容をご確認ください。
認証キーは、同じ一覧の認証キー欄「表示」でご確認いただけます。

■ 発注者へ提出いただくもの
電子証書閲覧用「認証キー」等のお知らせ（保証契約番号と認証キーを記載したもの）を、電子契約システムへの登録、
電子メールへの添付など、発注者の定める方法で提出してください。
電子証書（保証証書）そのものは提出しないでください。

■ ご注意
安全のため、このメールには認証キーを記載していません。`);
}
//# sourceMappingURL=notice-of-issue.js.map