"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GUARANTEE_REFUSALS = void 0;
const yen_1 = require("../../domain/values/yen");
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.GUARANTEE_REFUSALS = {
    GUARANTEE_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "No guarantee (保証契約) with this id or number is visible to the caller.",
        words: {
            en: "There is no guarantee with this id or number that you may see.",
            ja: "該当する保証契約はないか、閲覧できません。",
        },
    }),
    NOT_THE_OBLIGEE: (0, refusal_declaration_1.refusal)({
        meaning: "The caller has opened the guarantee, but it is not in its favour (被保証者ではない).",
        explanation: "The caller has opened the guarantee, but it is in favour of another obligee (被保証者ではない).",
        words: {
            en: "The guarantee is in favour of another obligee, so you may not do this.",
            ja: "他の発注者を被保証者とする保証のため、この手続きはできません。",
        },
    }),
    OFFICER_REQUIRED: (0, refusal_declaration_1.refusal)({
        meaning: "Two officers (担当者) of the issuer who have signed in end a guarantee of this amount; an integration's token is neither.",
        data: {
            fourEyesFrom: (0, refusal_declaration_1.yen)("The guaranteed amount in yen (保証金額) from which on two officers end a guarantee."),
        },
        words: {
            en: ({ fourEyesFrom }) => `From ${fourEyesFrom.toLocaleString("en-US")} yen on, two officers of the issuer end a guarantee. Sign in as one of them.`,
            ja: ({ fourEyesFrom }) => `保証金額${(0, yen_1.formatYen)(fourEyesFrom)}以上の保証契約の終了には、担当者2名の確認が必要です。担当者としてログインしてください。`,
        },
    }),
    SAME_OFFICER: (0, refusal_declaration_1.refusal)({
        meaning: "The officer (担当者) who recorded an end cannot confirm it; another one of the issuer does.",
        words: {
            en: "You recorded this end yourself. Another officer of the issuer has to confirm it.",
            ja: "記録した担当者本人は承認できません。別の担当者が承認してください。",
        },
    }),
    PENDING_END_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "The end that the input names does not wait for a second officer (承認待ち); another one does.",
        words: {
            en: "Another end is waiting than the one you saw. Read the guarantee again, and decide anew.",
            ja: "承認待ちの内容が変わりました。内容を読み直してから手続きしてください。",
        },
    }),
    REVISION_CONFLICT: (0, refusal_declaration_1.refusal)({
        meaning: "The guarantee (保証契約) was changed since the caller read it; read it again.",
        explanation: "The guarantee (保証契約) was changed since the caller read it. Nothing was done: read it again and decide anew.",
        data: {
            expected: (0, refusal_declaration_1.wholeNumber)("The revision (更新番号) that the input named."),
            actual: (0, refusal_declaration_1.wholeNumber)("The revision (更新番号) that the guarantee has now."),
        },
        words: {
            en: ({ expected, actual }) => `The guarantee was changed meanwhile: revision ${String(actual)}, not ${String(expected)}. Read it again and decide anew.`,
            ja: ({ expected, actual }) => `保証契約はその間に変更されました（最新の更新番号: ${String(actual)}、指定: ${String(expected)}）。内容を読み直してから手続きしてください。`,
        },
    }),
    GUARANTEE_NUMBER_TAKEN: (0, refusal_declaration_1.refusal)({
        meaning: "The guarantee number (保証契約番号) that was brought is in use.",
        explanation: "The guarantee number (保証契約番号) that the issuer brought is in use. Bring another, or none.",
        data: { number: (0, refusal_declaration_1.guaranteeNumber)("The number that is in use.") },
        words: {
            en: ({ number }) => `The guarantee number ${number} is in use. Bring another, or leave it out to be allotted one.`,
            ja: ({ number }) => `保証契約番号${number}は既に使われています。別の番号にするか、省略して採番してください。`,
        },
    }),
    GUARANTEE_NUMBERS_EXHAUSTED: (0, refusal_declaration_1.refusal)({
        meaning: "No number is left under the issuer's prefix.",
        explanation: "No guarantee number (保証契約番号) is left under the issuer's prefix. The operator can give it another.",
        words: {
            en: "No guarantee number is left under the issuer's prefix. Ask the operator for another prefix.",
            ja: "この保証機関の保証契約番号を使い切りました。運用者に新しい番号帯を依頼してください。",
        },
    }),
};
//# sourceMappingURL=refusals.js.map