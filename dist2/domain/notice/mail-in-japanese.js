"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAIL_IN_JAPANESE = void 0;
/** The mails by the names that people know them by. */
exports.MAIL_IN_JAPANESE = {
    NOTICE_OF_REGISTRATION: "利用登録のお知らせ",
    NOTICE_OF_INVITATION: "利用者登録のご案内",
    NOTICE_OF_PASSWORD_RESET: "パスワード再設定のご案内",
    NOTICE_OF_APPLICATION: "申込受付のお知らせ",
    NOTICE_OF_APPROVAL: "申込承認のお知らせ",
    NOTICE_OF_PREMIUM: "保証料確定のお知らせ",
    NOTICE_OF_DECLINE: "申込謝絶のお知らせ",
    NOTICE_OF_RETURN: "申込差戻しのお知らせ",
    NOTICE_OF_ISSUE: "電子証書・認証キー登録のお知らせ",
    NOTICE_OF_AMENDMENT: "保証契約変更のお知らせ",
    NOTICE_OF_END: "保証契約終了のお知らせ",
    NOTICE_OF_REISSUE: "認証キー再発行のお知らせ",
    NOTICE_OF_GUESSES: "認証キー誤入力のお知らせ",
    NOTICE_OF_RECEIPT: "保証証書受領のお知らせ",
    HAND_OVER: "保証証書の提出",
    NOTICE_OF_HAND_OVER: "保証証書提出のお知らせ",
    RECEIPT_REMINDER: "保証証書受領のお願い",
    ALARM: "運用者への警報",
};
//# sourceMappingURL=mail-in-japanese.js.map