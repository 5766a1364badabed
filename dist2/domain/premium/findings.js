"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PREMIUM_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
exports.PREMIUM_FINDINGS = {
    NOT_THE_QUOTED_PREMIUM: {
        meaning: "Another amount than the premium (保証料) that was quoted.",
        words: {
            en: ({ limit, actual }) => `The premium quoted is ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `見積りの保証料は${(0, finding_declaration_1.text)(limit)}円です（入力: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    NOT_THE_FINAL_PREMIUM: {
        meaning: "Another amount than the final premium (確定保証料) that the issuer's officer set.",
        words: {
            en: ({ limit, actual }) => `The final premium is ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen. Settle that amount, or set the final premium anew first.`,
            ja: ({ limit, actual }) => `確定保証料は${(0, finding_declaration_1.text)(limit)}円です（入力: ${(0, finding_declaration_1.text)(actual)}円）。この金額とするか、先に確定保証料を改めてください。`,
        },
    },
    PREMIUM_NOT_FINAL: {
        meaning: "The premium (保証料) was quoted by an example table (参考例): nobody may be charged by it until a final premium " +
            "(確定保証料) is set.",
        words: {
            en: ({ actual }) => `The quote is by an example table, no approved rate, and must not be charged; got ${(0, finding_declaration_1.text)(actual)} yen. Set the final premium with a reason first.`,
            ja: ({ actual }) => `参考例の料率表による見積りのため、この金額（入力: ${(0, finding_declaration_1.text)(actual)}円）では領収できません。先に確定保証料を理由とともに登録してください。`,
        },
    },
    DUE_NOT_SET: {
        meaning: "Nobody has said what an amendment (変更) makes due: the issuer had no premium table, and no officer set it " +
            "(追加・返戻保証料の確定).",
        words: {
            en: ({ actual }) => `What the amendment makes due is not set; got ${(0, finding_declaration_1.text)(actual)} yen. Set it with a reason first.`,
            ja: ({ actual }) => `追加・返戻保証料が確定していません（入力: ${(0, finding_declaration_1.text)(actual)}円）。先に金額を理由とともに登録してください。`,
        },
    },
    PREMIUM_OVER_AMOUNT: {
        meaning: "A final premium (確定保証料) above both the guaranteed amount (保証金額) and the quote.",
        words: {
            en: ({ limit, actual }) => `Must be at most ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen. Check the digits.`,
            ja: ({ limit, actual }) => `${(0, finding_declaration_1.text)(limit)}円以下としてください（入力: ${(0, finding_declaration_1.text)(actual)}円）。桁を確認してください。`,
        },
    },
    NOTHING_IS_DUE: {
        meaning: "An amount although neither an additional premium (追加保証料) nor a returned one (返戻保証料) was said to be due.",
        words: {
            en: ({ actual }) => `Must be 0 where nothing is due; got ${(0, finding_declaration_1.text)(actual)} yen. Say whether it is additional or returned.`,
            ja: ({ actual }) => `追加・返戻のいずれもない場合は0円としてください（入力: ${(0, finding_declaration_1.text)(actual)}円）。追加か返戻かを選んでください。`,
        },
    },
    BANDS_OUT_OF_RANGE: {
        meaning: "A premium table (保証料率表) has no band, or too many.",
        words: {
            en: ({ limit, actual }) => `A premium table has ${(0, finding_declaration_1.text)(limit)} bands; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `料率表の区分は${(0, finding_declaration_1.text)(limit)}個です（入力: ${(0, finding_declaration_1.text)(actual)}個）。`,
        },
    },
    BANDS_NOT_ASCENDING: {
        meaning: "A band of a premium table does not end after the one before it.",
        words: {
            en: ({ limit, actual }) => `Must be more than ${(0, finding_declaration_1.text)(limit)} yen, where the band before ends; got ${(0, finding_declaration_1.text)(actual)} yen. Order the bands by amount.`,
            ja: ({ limit, actual }) => `前の区分の上限 ${(0, finding_declaration_1.text)(limit)}円より大きくしてください（入力: ${(0, finding_declaration_1.text)(actual)}円）。区分は金額の小さい順に並べます。`,
        },
    },
    LAST_BAND_NOT_OPEN: {
        meaning: "The last band of a premium table has an end: larger amounts have no rate.",
        words: {
            en: ({ actual }) => `The last band must have no end; got ${(0, finding_declaration_1.text)(actual)} yen. Leave its end out, so that larger amounts have a rate too.`,
            ja: ({ actual }) => `最後の区分には上限を指定できません（入力: ${(0, finding_declaration_1.text)(actual)}円）。最後の区分の上限を省略し、それを超える金額にも料率を定めてください。`,
        },
    },
    ONLY_LAST_BAND_OPEN: {
        meaning: "A band of a premium table without an end stands before others.",
        words: {
            en: "Only the last band has no end. Say up to which amount this one goes.",
            ja: "上限を省略できるのは最後の区分だけです。この区分の上限額を指定してください。",
        },
    },
    LARGER_COSTS_LESS: {
        meaning: "By this rate an amount in the band would cost less than a smaller one in the band before.",
        words: {
            en: ({ limit, actual }) => `The first amount of this band would cost ${(0, finding_declaration_1.text)(actual)} yen, less than the ${(0, finding_declaration_1.text)(limit)} yen just below it. ` +
                "Raise the rate, or charge each band apart.",
            ja: ({ limit, actual }) => `この区分の最小の金額の保証料が${(0, finding_declaration_1.text)(actual)}円となり、直前の金額の${(0, finding_declaration_1.text)(limit)}円を下回ります。` +
                "料率を上げるか、区分ごとに計算して合計する方法としてください。",
        },
    },
};
//# sourceMappingURL=findings.js.map