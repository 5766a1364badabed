"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfRegistration = noticeOfRegistration;
const letter_of_issuer_1 = require("./letter-of-issuer");
/** Tells who asked for a registration that it was accepted and how to sign in, or why it was not. */
function noticeOfRegistration(facts, decision) {
    const { companyName, contactName, issuerName, branch } = facts;
    const correspondents = { contractorName: `${companyName}\n${contactName}`, issuerName, branch };
    return decision.isAccepted
        ? (0, letter_of_issuer_1.letterOfIssuer)(correspondents, "利用登録承認のお知らせ", accepted(decision))
        : (0, letter_of_issuer_1.letterOfIssuer)(correspondents, "利用登録申請についてのお知らせ", declined(decision.reason));
}
function accepted({ loginId, days }) {
    return `お申込みの利用登録を承認しました。

■ サインインの方法
・ログインＩＤ：${loginId}
・初期パスワード：担当者から別にお知らせします。
最初のサインインで、パスワードを変更してください。初期パスワードの有効期間は${String(days)}日です。

■ ご注意
安全のため、このメールにはパスワードを記載していません。
担当者がメールや電話でパスワードをお尋ねすることはありません。`;
}
function declined(reason) {
    return `お申込みの利用登録は、承認できないこととなりました。

■ 理由
${reason}

■ 今後のお手続き
内容を確認のうえ、あらためてお申し込みください。`;
}
//# sourceMappingURL=notice-of-registration.js.map