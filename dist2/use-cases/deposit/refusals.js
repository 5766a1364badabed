"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEPOSIT_REFUSALS = void 0;
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.DEPOSIT_REFUSALS = {
    OBLIGEE_NOT_REACHABLE: (0, refusal_declaration_1.refusal)({
        meaning: "Nobody uses this system for the obligee (発注者), so nothing can be handed to it here.",
        explanation: "Nobody uses this system for the obligee (発注者), so nothing can be handed to it here. Hand number and key over " +
            "in the way that it asks for, and record that (RECORDED).",
        data: { obligee: (0, refusal_declaration_1.text)("The obligee as the certificate addresses it (発注者名).") },
        words: {
            en: ({ obligee }) => `${obligee} does not use this system. Hand number and key over in the way that it asks for, and record that.`,
            ja: ({ obligee }) => `${obligee}はこのシステムを利用していません。発注者の定める方法で提出し、提出済みとして記録してください。`,
        },
    }),
    ALREADY_ACCEPTED: (0, refusal_declaration_1.refusal)({
        meaning: "The obligee has accepted the guarantee, and does not ask for its newest version anew (受領済み).",
        data: {
            version: (0, refusal_declaration_1.wholeNumber)("The version of the certificate that the obligee accepted, from 1."),
        },
        words: {
            en: "The obligee has accepted this guarantee, and does not ask for it anew. Nothing is to be done.",
            ja: "この保証契約は発注者が受領済みです。あらためて提出する必要はありません。",
        },
    }),
    VERSION_CONFLICT: (0, refusal_declaration_1.refusal)({
        meaning: "The certificate (保証証書) was amended since the caller read it; read the newest version.",
        explanation: "The certificate (保証証書) has a newer version than the caller read. Nothing was done: read it and decide anew.",
        data: {
            expected: (0, refusal_declaration_1.wholeNumber)("The version of the certificate that the input named, from 1."),
            actual: (0, refusal_declaration_1.wholeNumber)("The newest version of the certificate, from 1."),
        },
        words: {
            en: ({ expected, actual }) => `The certificate is at version ${String(actual)} now, and you read version ${String(expected)}. Read it again and decide anew.`,
            ja: ({ expected, actual }) => `保証証書の最新は第${String(actual)}版です（確認された版: 第${String(expected)}版）。最新の内容を確認してから手続きしてください。`,
        },
    }),
    NO_REPLY_ADDRESS: (0, refusal_declaration_1.refusal)({
        meaning: "The contractor has left no address (連絡先メールアドレス) that the obligee could answer to.",
        words: {
            en: "You have left no e-mail address that the obligee could answer to. Ask your issuer to record one.",
            ja: "返信先となるメールアドレスが登録されていません。取扱店に連絡先メールアドレスの登録をご依頼ください。",
        },
    }),
};
//# sourceMappingURL=refusals.js.map