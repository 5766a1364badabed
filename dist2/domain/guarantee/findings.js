"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GUARANTEE_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
exports.GUARANTEE_FINDINGS = {
    MUST_BE_POSITIVE: {
        meaning: "An amount of 0 yen guarantees nothing.",
        words: {
            en: "Must be at least 1 yen.",
            ja: "1円以上としてください。",
        },
    },
    OVER_CONTRACT_PRICE: {
        meaning: "The covered price (対象額) is larger than the whole price (総額).",
        words: {
            en: ({ limit, actual }) => `Must not exceed the contract price of ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `請負金額（総額）${(0, finding_declaration_1.text)(limit)}円以下としてください（入力: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    OVER_COVERED_PRICE: {
        meaning: "The guaranteed amount (保証金額) is larger than the covered price (対象額).",
        words: {
            en: ({ limit, actual }) => `Must not exceed the covered price of ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `請負金額（対象額）${(0, finding_declaration_1.text)(limit)}円以下としてください（入力: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    BEFORE_START: {
        meaning: "The work period (工期) ends before it begins.",
        words: {
            en: ({ limit, actual }) => `Must not be before the first day of the work period, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `工期の初日 ${(0, finding_declaration_1.text)(limit)} 以降としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    BEFORE_COMPLETION: {
        meaning: "The guarantee would expire before the works are completed.",
        words: {
            en: ({ limit, actual }) => `Must not be before the completion date, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `完成日 ${(0, finding_declaration_1.text)(limit)} 以降としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    AFTER_COMPLETION: {
        meaning: "The works contract is dated after its completion date.",
        words: {
            en: ({ limit, actual }) => `Must not be after the completion date, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `完成日 ${(0, finding_declaration_1.text)(limit)} 以前としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    REQUIRED_FOR_ADVANCE: {
        meaning: "Guarantees of an advance (前払金, 中間前払金) need this.",
        words: {
            en: "Required for an advance payment and an interim payment.",
            ja: "前払金保証・中間前払金保証では必須です。",
        },
    },
    ONLY_FOR_ADVANCE: {
        meaning: "A performance guarantee (契約保証) has no such thing.",
        words: {
            en: "Only for an advance payment or an interim payment. Leave it out for a performance guarantee.",
            ja: "契約保証では指定できません。省略してください。",
        },
    },
    ONLY_FOR_PERFORMANCE: {
        meaning: "Only a performance guarantee (契約保証) asks for this.",
        words: {
            en: "Only for a performance guarantee. Leave it out for the other kinds.",
            ja: "契約保証でのみ指定できます。省略してください。",
        },
    },
    ONLY_FOR_INTERIM: {
        meaning: "Only an interim payment guarantee (中間前払金保証) asks for this.",
        words: {
            en: "Only for an interim payment. Leave it out for the other kinds.",
            ja: "中間前払金保証でのみ指定できます。省略してください。",
        },
    },
    NUMBER_NOT_UNDER_PREFIX: {
        meaning: "The number does not begin with the issuer's prefix.",
        words: {
            en: ({ limit, actual }) => `Must begin with your prefix ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `番号は ${(0, finding_declaration_1.text)(limit)} で始まる必要があります（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    OVER_ALREADY: {
        meaning: "The guarantee would be over (保証期限) by the time it is recorded.",
        words: {
            en: ({ limit, actual }) => `The guarantee would be over on ${(0, finding_declaration_1.text)(actual)}. It must last until today, ${(0, finding_declaration_1.text)(limit)}, or longer.`,
            ja: ({ limit, actual }) => `保証期限 ${(0, finding_declaration_1.text)(actual)} は既に過ぎています。本日 ${(0, finding_declaration_1.text)(limit)} 以降としてください。`,
        },
    },
    BEFORE_CONTRACT: {
        meaning: "A day before the works contract (請負契約) was concluded, which is the limit.",
        words: {
            en: ({ limit, actual }) => `Must not be before the day that the works contract was concluded, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `請負契約日 ${(0, finding_declaration_1.text)(limit)} 以降としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    BEFORE_LAST_AMENDMENT: {
        meaning: "A day before the works contract was last changed (前回の変更契約日), which is the limit.",
        words: {
            en: ({ limit, actual }) => `Must not be before the last change of the works contract, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `前回の変更契約日 ${(0, finding_declaration_1.text)(limit)} 以降としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    TOO_MANY_AMENDMENTS: {
        meaning: "The guarantee has as many amendments (変更) as may be, which is the limit.",
        words: {
            en: ({ limit }) => `The guarantee has been amended ${(0, finding_declaration_1.text)(limit)} times, as often as may be. Cancel it and issue a new one.`,
            ja: ({ limit }) => `変更は${(0, finding_declaration_1.text)(limit)}回までです。解約のうえ、新たに保証契約を締結してください。`,
        },
    },
    BEFORE_ISSUE: {
        meaning: "A day before the guarantee was issued (発行日).",
        words: {
            en: ({ limit, actual }) => `Must not be before the day of issue, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `発行日 ${(0, finding_declaration_1.text)(limit)} 以降としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    AFTER_EXPIRY: {
        meaning: "A day after 保証期限, when the guarantee was over.",
        words: {
            en: ({ limit, actual }) => `Must not be after the last day of the guarantee, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}. From then on it is expired: ` +
                "for what was agreed later, issue a new guarantee.",
            ja: ({ limit, actual }) => `保証期限 ${(0, finding_declaration_1.text)(limit)} 以前としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。その後は期限満了となります。` +
                "保証期限後の合意については、新たに保証契約を締結してください。",
        },
    },
    AFTER_CANCELLATION: {
        meaning: "The obligee's consent (同意日) comes after the cancellation (解約日).",
        words: {
            en: ({ limit, actual }) => `Must not be after the day of the cancellation, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `解約日 ${(0, finding_declaration_1.text)(limit)} 以前としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    REQUIRED_WITH_CONSENT: {
        meaning: "A cancellation (解約) with the obligee's consent names the day of the consent (同意日).",
        words: {
            en: "Required with the obligee's consent as the ground: the day on which the obligee consented.",
            ja: "発注者の同意による解約では、同意日が必須です。",
        },
    },
    BEFORE_CONFIRMED_DAY: {
        meaning: "A discharge that rests on the obligee's confirmation (検査合格の確認) lies before the day confirmed, which is the limit.",
        words: {
            en: ({ limit, actual }) => `Must not be before the day that the obligee confirmed, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}. Or state evidence of your own.`,
            ja: ({ limit, actual }) => `発注者が確認した検査合格日 ${(0, finding_declaration_1.text)(limit)} 以降としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。別の日とする場合は、証拠書類を入力してください。`,
        },
    },
    NOT_THE_CONSENTED_DAY: {
        meaning: "A cancellation that rests on the obligee's consent (解約の同意) names another day than the obligee did (同意日), the limit.",
        words: {
            en: ({ limit, actual }) => `The obligee consented on ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}. Leave the day out, or state evidence of your own.`,
            ja: ({ limit, actual }) => `発注者の同意日は ${(0, finding_declaration_1.text)(limit)} です（入力: ${(0, finding_declaration_1.text)(actual)}）。同意日を省略するか、証拠書類を入力してください。`,
        },
    },
    ONLY_WITH_CONSENT: {
        meaning: "Without the obligee's consent a cancellation (解約) has no day of consent (同意日).",
        words: {
            en: ({ actual }) => `Only with the obligee's consent as the ground; got ${(0, finding_declaration_1.text)(actual)}. Leave it out.`,
            ja: ({ actual }) => `同意日は発注者の同意による解約でのみ指定できます（入力: ${(0, finding_declaration_1.text)(actual)}）。省略してください。`,
        },
    },
};
//# sourceMappingURL=findings.js.map