"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOTICE_REFUSALS = void 0;
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.NOTICE_REFUSALS = {
    MAIL_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "No mail (お知らせメール) with this id is visible to the caller.",
        words: {
            en: "There is no mail with this id that you may see. List them with mails.",
            ja: "このメールはないか、閲覧できません。お知らせメールの一覧で確認してください。",
        },
    }),
    MAIL_WITHDRAWN: (0, refusal_declaration_1.refusal)({
        meaning: "The mail was withdrawn (取りやめ): before it was sent, the guarantee was handed over anew, or the obligee decided on it.",
        words: {
            en: "The mail was withdrawn: before it was sent, the guarantee was handed over anew, or the obligee accepted or rejected it. Send the mail of a newer hand-over again, or hand it over anew.",
            ja: "保証証書が改めて提出されたか、発注者が受領または受領拒否をしたため、このメールの送信は取りやめました。新しい提出のメールを再送するか、改めて提出してください。",
        },
    }),
    RESEND_LIMIT_REACHED: (0, refusal_declaration_1.refusal)({
        meaning: "The mail was sent again (再送) as often as it may be.",
        explanation: "The mail was sent again (再送) as often as it may be. Check the address with the issuer; the words can be read in `mails`.",
        data: { limit: (0, refusal_declaration_1.wholeNumber)("How many copies of one mail are sent at most.") },
        words: {
            en: ({ limit }) => `The mail was sent again ${String(limit)} times, more is not allowed. Read it in mails, and check the address with the issuer.`,
            ja: ({ limit }) => `再送は${String(limit)}回までです。お知らせメールの一覧で本文を確認し、宛先は保証機関にご確認ください。`,
        },
    }),
};
//# sourceMappingURL=refusals.js.map