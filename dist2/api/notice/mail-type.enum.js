"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MailTypeEnum = void 0;
const type_graphql_1 = require("type-graphql");
const mail_delivery_1 = require("../../domain/notice/mail-delivery");
const enum_of_1 = require("../graphql/enum-of");
exports.MailTypeEnum = (0, enum_of_1.enumOf)(mail_delivery_1.MAIL_TYPES);
(0, type_graphql_1.registerEnumType)(exports.MailTypeEnum, {
    name: "MailType",
    description: "What a mail is about (お知らせの種類).",
    valuesConfig: {
        NOTICE_OF_REGISTRATION: {
            description: "利用登録のお知らせ: a registration was accepted, or declined. To who asked for it.",
        },
        NOTICE_OF_INVITATION: {
            description: "利用者登録のご案内: an administrator invited somebody to its organisation. To the person invited.",
        },
        NOTICE_OF_PASSWORD_RESET: {
            description: "パスワード再設定のご案内: an administrator asked a user to choose a new password. To that user.",
        },
        NOTICE_OF_APPLICATION: {
            description: "申込受付のお知らせ: an application, or one for an amendment, arrived. To contractor and issuer.",
        },
        NOTICE_OF_APPROVAL: {
            description: "申込承認のお知らせ: it was approved; what is to be paid, where and until when. To the contractor.",
        },
        NOTICE_OF_PREMIUM: {
            description: "保証料確定のお知らせ: an officer set what is to be paid, and why. To the contractor.",
        },
        NOTICE_OF_DECLINE: { description: "申込謝絶のお知らせ: it was declined, and why. To the contractor." },
        NOTICE_OF_RETURN: {
            description: "申込差戻しのお知らせ: it was returned to be corrected, and why. To the contractor.",
        },
        NOTICE_OF_ISSUE: {
            description: "電子証書・認証キー登録のお知らせ: certificate and auth key are registered. To the contractor.",
        },
        NOTICE_OF_AMENDMENT: {
            description: "保証契約変更のお知らせ: the guarantee was amended. To the contractor.",
        },
        NOTICE_OF_END: {
            description: "保証契約終了のお知らせ: the guarantee has ended, and how. To the contractor.",
        },
        NOTICE_OF_REISSUE: {
            description: "認証キー再発行のお知らせ: the auth key was replaced; without the key. To the contractor.",
        },
        NOTICE_OF_GUESSES: {
            description: "認証キー誤入力のお知らせ: wrong keys were tried one after the other. To contractor and issuer.",
        },
        NOTICE_OF_RECEIPT: {
            description: "保証証書受領のお知らせ: the obligee accepted or rejected what was handed over. To the contractor.",
        },
        HAND_OVER: {
            description: "保証証書の提出: the contractor hands number and key to the obligee, in an enclosed notice.",
        },
        NOTICE_OF_HAND_OVER: {
            description: "保証証書提出のお知らせ: a guarantee was handed over here. To the obligee.",
        },
        RECEIPT_REMINDER: {
            description: "保証証書受領のお願い: the obligee has not decided yet. To the obligee, before and at its deadline.",
        },
        ALARM: { description: "運用者への警報: an alarm. To the operator, and in no list." },
    },
});
//# sourceMappingURL=mail-type.enum.js.map