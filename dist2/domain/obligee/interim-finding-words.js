"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.INTERIM_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** Only where something came: a bound may be asked for without an amount. */
const gotYen = (actual) => actual === undefined ? "." : `; got ${(0, finding_declaration_1.text)(actual)} yen.`;
const enteredYen = (actual) => actual === undefined ? "。" : `（入力: ${(0, finding_declaration_1.text)(actual)}円）。`;
/** Why an obligee's own rules allow no 中間前払金, or not as much. */
exports.INTERIM_FINDINGS = {
    OVER_INTERIM_CAP: {
        meaning: "More than the obligee pays as an interim payment at all (中間前払金の限度額).",
        words: {
            en: ({ limit, actual }) => `This obligee makes interim payments of at most ${(0, finding_declaration_1.text)(limit)} yen, whatever the price${gotYen(actual)}`,
            ja: ({ limit, actual }) => `この発注者の中間前払金の限度額は${(0, finding_declaration_1.text)(limit)}円です${enteredYen(actual)}`,
        },
    },
    OVER_LOW_BID_INTERIM_SHARE: {
        meaning: "More than the share of the covered price (対象額) that the interim payment (中間前払金) may be after a low-price " +
            "investigation (低入札価格調査).",
        words: {
            en: ({ limit, actual }) => `After a low-price investigation the interim payment may be at most ${(0, finding_declaration_1.text)(limit)} yen for this covered price` +
                gotYen(actual),
            ja: ({ limit, actual }) => `低入札価格調査を経た契約では、この請負金額（対象額）の中間前払金は${(0, finding_declaration_1.text)(limit)}円以内です${enteredYen(actual)}`,
        },
    },
    OVER_LOW_BID_TOTAL_SHARE: {
        meaning: "Advance and interim payment together are more than their share of the covered price (対象額) after a low-price " +
            "investigation (低入札価格調査); the limit is what is left.",
        words: {
            en: ({ limit, actual }) => "After a low-price investigation, together with the advance, the interim payment may be at most " +
                `${(0, finding_declaration_1.text)(limit)} yen${gotYen(actual)}`,
            ja: ({ limit, actual }) => "低入札価格調査を経た契約では、前払金との合計の限度により、" +
                `中間前払金は${(0, finding_declaration_1.text)(limit)}円以内です${enteredYen(actual)}`,
        },
    },
    OVER_LOW_BID_TOTAL_PERCENT: {
        meaning: "More than advance and interim payment may be together (前払金・中間前払金の合計) after a low-price investigation " +
            "(低入札価格調査).",
        words: {
            en: ({ limit, actual }) => `After a low-price investigation this must not exceed what both advances may be together, ${(0, finding_declaration_1.text)(limit)} %; got ` +
                `${(0, finding_declaration_1.text)(actual)} %. Lower this one, or raise the total.`,
            ja: ({ limit, actual }) => `低入札価格調査を経た契約の前払金と中間前払金の合計の限度 ${(0, finding_declaration_1.text)(limit)}％以内としてください` +
                `（現在: ${(0, finding_declaration_1.text)(actual)}％）。この割合を引き下げるか、合計の限度を引き上げてください。`,
        },
    },
    INTERIM_NOT_ANNOUNCED: {
        meaning: "The obligee makes interim payments (中間前払金) only where its public notice (公告) says so; it does not, or the " +
            "input does not tell.",
        words: {
            en: ({ actual }) => "This obligee makes interim payments only where its public notice says so. " +
                (actual === undefined
                    ? "Read the notice, and say whether it does."
                    : "Correct this if the notice says so; otherwise this contract has no interim payment."),
            ja: ({ actual }) => "この発注者の中間前払金は、公告で認められた工事に限られます。" +
                (actual === undefined
                    ? "公告を確認し、中間前払金が認められているかを入力してください。"
                    : "公告で認められている場合は訂正してください。認められていない場合、中間前払金保証の対象外です。"),
        },
    },
    PROGRESS_PAYMENT_EXCLUDED: {
        meaning: "The obligee makes no interim payment (中間前払金) after a part payment (部分払); one was made, or the input does not " +
            "tell. One at the end of a fiscal year of a contract over several does not count.",
        words: {
            en: ({ actual }) => "This obligee makes no interim payment after a part payment, other than one at the end of a fiscal year of a " +
                "contract over several. " +
                (actual === undefined
                    ? "Say whether one was made."
                    : "Correct this if none was made; otherwise go on with part payments."),
            ja: ({ actual }) => "この発注者では、部分払を受けた工事に中間前払金はありません（複数年度の契約で年度末に受けた部分払を除く）。" +
                (actual === undefined
                    ? "部分払を受けたかどうかを入力してください。"
                    : "受けていない場合は訂正してください。受けている場合は、引き続き部分払をご請求ください。"),
        },
    },
    SUPERVISION_EXCLUDED: {
        meaning: "The obligee makes no interim payment (中間前払金) for supervision (工事監理); the contract is for that, or the input " +
            "does not tell.",
        words: {
            en: ({ actual }) => "This obligee makes no interim payment for supervision (工事監理). " +
                (actual === undefined
                    ? "Say whether the contract is for supervision."
                    : "Correct this if it is not; otherwise this contract has no interim payment."),
            ja: ({ actual }) => "この発注者では、工事監理の契約に中間前払金はありません。" +
                (actual === undefined
                    ? "工事監理の契約かどうかを入力してください。"
                    : "工事監理でない場合は訂正してください。工事監理の場合、中間前払金保証の対象外です。"),
        },
    },
    TRANSFER_OF_CLAIMS_EXCLUDED: {
        meaning: "The obligee makes no interim payment (中間前払金) where a transfer of claims (債権譲渡) was applied for; it was, or " +
            "the input does not tell.",
        words: {
            en: ({ actual }) => "This obligee makes no interim payment where a transfer of claims (債権譲渡) was applied for. " +
                (actual === undefined
                    ? "Say whether it was."
                    : "Correct this if it was not; otherwise this contract has no interim payment."),
            ja: ({ actual }) => "この発注者では、債権譲渡の承諾を申請した工事に中間前払金はありません。" +
                (actual === undefined
                    ? "債権譲渡の承諾を申請したかどうかを入力してください。"
                    : "申請していない場合は訂正してください。申請している場合、中間前払金保証の対象外です。"),
        },
    },
    UNDER_MINIMUM_YEAR_LIMIT: {
        meaning: "The payment limit (支払限度額, 年割額) of the fiscal year is below the least for an interim payment (中間前払金).",
        words: {
            en: ({ limit, actual }) => `Only fiscal years with a payment limit of at least ${(0, finding_declaration_1.text)(limit)} yen have an interim payment; got ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `年割額（支払限度額）が${(0, finding_declaration_1.text)(limit)}円以上の会計年度が中間前払金の対象です（対象年度: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    LOW_BID_EXCLUDED: {
        meaning: "The obligee makes no interim payment (中間前払金) where the price was investigated as low (低入札価格調査).",
        words: {
            en: "This obligee makes no interim payment after a low-price investigation. Correct this if there was none; " +
                "otherwise this contract has no interim payment.",
            ja: "この発注者では、低入札価格調査を経た契約に中間前払金はありません。" +
                "調査を経ていない場合は訂正してください。経ている場合、中間前払金保証の対象外です。",
        },
    },
};
//# sourceMappingURL=interim-finding-words.js.map