"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ADOPTION_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** The obligee, or its department where that has a start of its own. */
const whose = ({ department }) => department === undefined ? "The obligee" : `The department ${department}`;
const whoseInJapanese = ({ department }) => department ?? "この発注者";
/** What an adoption (導入) has against a guarantee, and what to be careful about. */
exports.ADOPTION_FINDINGS = {
    OBLIGEE_NOT_ADOPTED: {
        meaning: "The obligee (発注者) is not known to take e-guarantees (電子保証).",
        words: {
            en: "The obligee is not known to take e-guarantees. Choose delivery on paper, or ask the obligee.",
            ja: "この発注者が電子保証に対応していることを確認できません。書面での交付を選ぶか、発注者にご確認ください。",
        },
    },
    BEFORE_ADOPTION_START: {
        meaning: "The day that counts lies before the obligee's start (運用開始日), which is the limit.",
        words: {
            en: ({ limit, actual, ...of }) => `${whose(of)} takes e-guarantees from ${(0, finding_declaration_1.text)(limit)} on; the day that counts here is ${(0, finding_declaration_1.text)(actual)}. ` +
                "Choose delivery on paper for earlier contracts.",
            ja: ({ limit, actual, ...of }) => `${whoseInJapanese(of)}の電子保証は${(0, finding_declaration_1.text)(limit)}からです（基準となる日: ${(0, finding_declaration_1.text)(actual)}）。` +
                "それより前の契約では書面での交付を選んでください。",
        },
    },
    CONTRACT_TYPE_NOT_ADOPTED: {
        meaning: "The obligee takes no e-guarantees for this type of contract (工事, 業務委託).",
        words: {
            en: ({ limit, actual, ...of }) => `${whose(of)} takes e-guarantees for ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}. Choose delivery on paper.`,
            ja: ({ limit, actual, ...of }) => `${whoseInJapanese(of)}の電子保証の対象は${(0, finding_declaration_1.text)(limit)}です（入力: ${(0, finding_declaration_1.text)(actual)}）。書面での交付を選んでください。`,
        },
    },
    KIND_NOT_ADOPTED: {
        meaning: "The obligee takes no e-guarantees of this kind (区分).",
        words: {
            en: ({ limit, actual, ...of }) => `${whose(of)} takes e-guarantees of ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}. Choose delivery on paper.`,
            ja: ({ limit, actual, ...of }) => `${whoseInJapanese(of)}の電子保証の対象は${(0, finding_declaration_1.text)(limit)}です（入力: ${(0, finding_declaration_1.text)(actual)}）。書面での交付を選んでください。`,
        },
    },
    ADOPTION_ON_TRIAL: {
        meaning: "A caution: the obligee tries e-guarantees out (試行) and may ask for paper.",
        words: {
            en: (of) => `${whose(of)} tries e-guarantees out. Ask it whether this contract takes part.`,
            ja: (of) => `${whoseInJapanese(of)}の電子保証は試行中です。この案件が対象か、発注者にご確認ください。`,
        },
    },
    ADOPTION_START_UNKNOWN: {
        meaning: "A caution: the obligee is listed without a start date (運用開始日); the limit is the day of the list.",
        words: {
            en: ({ limit, ...of }) => `${whose(of)} is listed as of ${(0, finding_declaration_1.text)(limit)} without a start date. Ask it whether this contract is included.`,
            ja: ({ limit, ...of }) => `${whoseInJapanese(of)}は${(0, finding_declaration_1.text)(limit)}現在の一覧にありますが、運用開始日が分かりません。この案件が対象か、発注者にご確認ください。`,
        },
    },
    CONSULTING_UNKNOWN: {
        meaning: "A caution: the obligee is listed without a word on consulting contracts (業務委託への適用); the limit is the day of " +
            "the list.",
        words: {
            en: ({ limit, ...of }) => `${whose(of)} is listed as of ${(0, finding_declaration_1.text)(limit)} without a word on consulting contracts. Ask it whether this contract is included.`,
            ja: ({ limit, ...of }) => `${whoseInJapanese(of)}は${(0, finding_declaration_1.text)(limit)}現在の一覧にありますが、業務委託への適用が分かりません。この案件が対象か、発注者にご確認ください。`,
        },
    },
    BASIS_DAY_UNKNOWN: {
        meaning: "A caution: the obligee counts its start (運用開始日), which is the limit, from a day that was not given (公告日, " +
            "指名日, 発注手続きの開始日).",
        words: {
            en: ({ limit, ...of }) => `${whose(of)} takes e-guarantees from ${(0, finding_declaration_1.text)(limit)} on, counted from this day, which is not given. Give the day; before ` +
                `${(0, finding_declaration_1.text)(limit)} choose delivery on paper.`,
            ja: ({ limit, label, ...of }) => `${whoseInJapanese(of)}の電子保証は、${label ?? "公告日（指名日、契約日）"}が${(0, finding_declaration_1.text)(limit)}以降の案件が対象ですが、入力されていません。日付を入力してください。` +
                "それより前の場合は書面での交付を選んでください。",
        },
    },
    NOTICE_OR_NOMINATION_UNKNOWN: {
        meaning: "A caution: the obligee counts its start (運用開始日), which is the limit, from the notice (公告日) or the nomination " +
            "(指名日), and neither day was given.",
        words: {
            en: ({ limit, ...of }) => `${whose(of)} takes e-guarantees from ${(0, finding_declaration_1.text)(limit)} on, counted from the public notice or the nomination. Neither ` +
                `is given. Give the one there was; before ${(0, finding_declaration_1.text)(limit)} choose delivery on paper.`,
            ja: ({ limit, ...of }) => `${whoseInJapanese(of)}の電子保証は、公告日又は指名日が${(0, finding_declaration_1.text)(limit)}以降の案件が対象ですが、どちらも入力されていません。` +
                "いずれかを入力してください。それより前の場合は書面での交付を選んでください。",
        },
    },
};
//# sourceMappingURL=adoption-findings.js.map