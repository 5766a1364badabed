"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEPOSIT_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
exports.DEPOSIT_FINDINGS = {
    REQUIRED_WHERE_RECORDED: {
        meaning: "A hand-over that was made elsewhere (提出の記録) says how it was made.",
        words: {
            en: "Say how number and key were handed over, where you record that it was done elsewhere.",
            ja: "提出済みとして記録する場合は、提出方法を指定してください。",
        },
    },
    ONLY_WHERE_RECORDED: {
        meaning: "Only of a hand-over that was made elsewhere (提出の記録) is this stated.",
        words: {
            en: "Only where you record that it was handed over elsewhere. Leave it out.",
            ja: "提出済みとして記録する場合にのみ指定できます。省略してください。",
        },
    },
    ONLY_BY_MAIL: {
        meaning: "Only of a hand-over by mail (電子メールでの提出) is this stated.",
        words: {
            en: "Only where it is handed over by mail. Leave it out.",
            ja: "電子メールで提出する場合にのみ指定できます。省略してください。",
        },
    },
    ENCLOSED_TOO_LARGE: {
        meaning: "What the mail is to enclose (添付書類) is larger together than mailboxes take, in bytes.",
        words: {
            en: ({ limit, actual }) => `Together ${(0, finding_declaration_1.text)(limit)} bytes may be enclosed at most; these are ${(0, finding_declaration_1.text)(actual)}. Hand over the rest in another way.`,
            ja: ({ limit, actual }) => `添付できるのは合計${(0, finding_declaration_1.text)(limit)}バイトまでです（指定: ${(0, finding_declaration_1.text)(actual)}バイト）。残りは別の方法で提出してください。`,
        },
    },
    ADDRESS_UNKNOWN: {
        meaning: "Nobody knows the mailbox (提出先メールアドレス) of the obligee, and the hand-over names none.",
        words: {
            en: "The obligee's address is not known. Ask the obligee, and name the address.",
            ja: "発注者の提出先メールアドレスが登録されていません。発注者に確認し、指定してください。",
        },
    },
    NOT_THE_ADDRESS: {
        meaning: "The obligee takes hand-overs at another mailbox (提出先メールアドレス), which is the limit.",
        words: {
            en: ({ limit }) => `The obligee takes it at ${(0, finding_declaration_1.text)(limit)}. Leave the address out.`,
            ja: ({ limit }) => `この発注者の提出先は ${(0, finding_declaration_1.text)(limit)} です。メールアドレスの指定を省略してください。`,
        },
    },
    SUBJECT_LACKS_VALUE: {
        meaning: "The obligee's subject (件名) has a place for which the guarantee has no value; the limit names it.",
        words: {
            en: ({ limit }) => `The obligee's subject needs ${(0, finding_declaration_1.text)(limit)}, which the works contract does not have. State the subject yourself.`,
            ja: ({ limit }) => `発注者の定める件名には「${(0, finding_declaration_1.text)(limit)}」が必要ですが、登録されていません。件名を直接入力してください。`,
        },
    },
    UNKNOWN_PLACE: {
        meaning: "A subject (件名) has a place in braces that nothing stands in for; the limit names those there are.",
        words: {
            en: ({ limit, actual }) => `There is no place {${(0, finding_declaration_1.text)(actual)}}. These there are: ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit, actual }) => `「{${(0, finding_declaration_1.text)(actual)}}」は使用できません。使用できるのは次のとおりです（波括弧で囲みます）：${(0, finding_declaration_1.text)(limit)}。`,
        },
    },
    KIND_REPEATED: {
        meaning: "Two routes (提出先) are for one kind of guarantee.",
        words: {
            en: ({ actual }) => `Another route is for ${(0, finding_declaration_1.text)(actual)} as well.`,
            ja: "同じ区分の提出先が重複しています。",
        },
    },
    KIND_MISSING: {
        meaning: "A route (提出先) is for no kind of guarantee.",
        words: {
            en: "Name at least one kind of guarantee.",
            ja: "保証の区分を1つ以上指定してください。",
        },
    },
    ADDRESS_MISSING: {
        meaning: "A route (提出先) by mail has no mailbox.",
        words: {
            en: "Where mails are taken, name the address that takes them.",
            ja: "電子メールで受け付ける場合は、メールアドレスを指定してください。",
        },
    },
    NOT_STATED_BY_CONTRACTOR: {
        meaning: "That the body opened the certificate (発注者による閲覧) is recorded by the opening itself.",
        words: {
            en: "That the obligee opened the certificate is recorded by itself. State how you handed it over.",
            ja: "発注者による閲覧は自動で記録されます。実際の提出方法を指定してください。",
        },
    },
};
//# sourceMappingURL=findings.js.map