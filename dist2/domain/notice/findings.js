"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOTICE_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** What can be wrong with what an organisation chooses to be told. */
exports.NOTICE_FINDINGS = {
    MAIL_NOT_CHOOSABLE: {
        meaning: "This mail cannot be switched off by this organisation: it does not get it, or it is a warning.",
        words: {
            en: ({ limit, actual }) => `The mail "${(0, finding_declaration_1.text)(actual)}" cannot be switched off here. Those that can are: ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit, actual }) => `${(0, finding_declaration_1.text)(actual)}は停止できません。停止できるのは、${(0, finding_declaration_1.text)(limit)}です。`,
        },
    },
    ADDRESS_FOR_ISSUERS: {
        meaning: "Only an issuer enters an address here: contractors are written to at that of their guarantee, obligees at that of " +
            "their hand-over rules.",
        words: {
            en: "Only an issuer enters an address here. Leave it out. A contractor is written to at the address of its application, an obligee at that of its rules of hand-over.",
            ja: "通知先メールアドレスを指定できるのは保証機関のみです。指定を外してください。受注者へは申込時の連絡先に、発注者へは提出方法に登録された通知先に送信します。",
        },
    },
};
//# sourceMappingURL=findings.js.map