"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OBLIGEE_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** Only where something came: a bound may be asked for without an amount. */
const gotYen = (actual) => actual === undefined ? "." : `; got ${(0, finding_declaration_1.text)(actual)} yen.`;
const enteredYen = (actual) => actual === undefined ? "。" : `（入力: ${(0, finding_declaration_1.text)(actual)}円）。`;
/** Why a contract may not have a guarantee, and what to be careful about where it may. */
exports.OBLIGEE_FINDINGS = {
    RESERVATION_EXCLUDED: {
        meaning: "契約保証予約 (a reservation) has no electronic certificate; the limit is the branch (取扱店) to ask on paper, where it is known.",
        words: {
            en: ({ limit }) => `A reservation (契約保証予約) is not delivered electronically. Ask the branch for it on paper${limit === undefined ? "" : `: ${(0, finding_declaration_1.text)(limit)}`}.`,
            ja: ({ limit }) => `契約保証予約は電子交付の対象外です。書面により取扱店${limit === undefined ? "" : `（${(0, finding_declaration_1.text)(limit)}）`}へお申し込みください。`,
        },
    },
    AFTER_CONTRACT: {
        meaning: "A start of the procurement (発注手続き), public notice (公告) or nomination (指名) after the works contract, whose day is " +
            "the limit.",
        words: {
            en: ({ limit, actual }) => `Procurement, notice and nomination precede the contract of ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}. Correct this day or ` +
                "that of the contract.",
            ja: ({ limit, actual }) => `発注手続きの開始日・公告日・指名日は請負契約日 ${(0, finding_declaration_1.text)(limit)} 以前としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。` +
                "この日付か請負契約日を訂正してください。",
        },
    },
    UNDER_MINIMUM_PRICE: {
        meaning: "The whole contract price (請負金額・総額) is below the least for this payment.",
        words: {
            en: ({ limit, actual }) => `Only contracts of at least ${(0, finding_declaration_1.text)(limit)} yen have this payment; got ${(0, finding_declaration_1.text)(actual)} yen. ` +
                "Correct the price, or, if it is right, ask the obligee whether it makes this payment.",
            ja: ({ limit, actual }) => `請負金額（総額）が${(0, finding_declaration_1.text)(limit)}円以上の契約が対象です（入力: ${(0, finding_declaration_1.text)(actual)}円）。` +
                "金額を訂正するか、正しい場合は支払いの対象となるか発注者にご確認ください。",
        },
    },
    UNDER_MINIMUM_PERIOD: {
        meaning: "The work period (工期) has fewer days than the least for this payment.",
        words: {
            en: ({ limit, actual }) => `Only contracts of at least ${(0, finding_declaration_1.text)(limit)} days have this payment; got ${(0, finding_declaration_1.text)(actual)} days. ` +
                "Correct the work period, or, if it is right, ask the obligee whether it makes this payment.",
            ja: ({ limit, actual }) => `工期が${(0, finding_declaration_1.text)(limit)}日以上の契約が対象です（入力: ${(0, finding_declaration_1.text)(actual)}日）。` +
                "工期を訂正するか、正しい場合は支払いの対象となるか発注者にご確認ください。",
        },
    },
    OVER_ADVANCE_SHARE: {
        meaning: "More than the share of the covered price (対象額) that may be advanced (前払金).",
        words: {
            en: ({ limit, actual }) => `The advance may be at most ${(0, finding_declaration_1.text)(limit)} yen for this covered price${gotYen(actual)}`,
            ja: ({ limit, actual }) => `この請負金額（対象額）の前払金は${(0, finding_declaration_1.text)(limit)}円以内です${enteredYen(actual)}`,
        },
    },
    OVER_SURVEY_SHARE: {
        meaning: "More than the share of the covered price (対象額) that may be advanced on survey, design and consulting " +
            "(業務委託).",
        words: {
            en: ({ limit, actual }) => `The advance on survey, design or consulting may be at most ${(0, finding_declaration_1.text)(limit)} yen for this covered price` +
                gotYen(actual),
            ja: ({ limit, actual }) => `この請負金額（対象額）の業務委託の前払金は${(0, finding_declaration_1.text)(limit)}円以内です${enteredYen(actual)}`,
        },
    },
    OVER_LOW_BID_ADVANCE_SHARE: {
        meaning: "More than the share of the covered price (対象額) that may be advanced after a low-price investigation " +
            "(低入札価格調査).",
        words: {
            en: ({ limit, actual }) => `After a low-price investigation the advance may be at most ${(0, finding_declaration_1.text)(limit)} yen for this covered price` +
                gotYen(actual),
            ja: ({ limit, actual }) => `低入札価格調査を経た契約では、この請負金額（対象額）の前払金は${(0, finding_declaration_1.text)(limit)}円以内です${enteredYen(actual)}`,
        },
    },
    OVER_ADVANCE_CAP: {
        meaning: "More than the obligee advances at all (前払金の限度額).",
        words: {
            en: ({ limit, actual }) => `This obligee advances at most ${(0, finding_declaration_1.text)(limit)} yen, whatever the price${gotYen(actual)}`,
            ja: ({ limit, actual }) => `この発注者の前払金の限度額は${(0, finding_declaration_1.text)(limit)}円です${enteredYen(actual)}`,
        },
    },
    OVER_INTERIM_SHARE: {
        meaning: "More than the share of the covered price (対象額) that the interim payment (中間前払金) may be.",
        words: {
            en: ({ limit, actual }) => `The interim payment may be at most ${(0, finding_declaration_1.text)(limit)} yen for this covered price${gotYen(actual)}`,
            ja: ({ limit, actual }) => `この請負金額（対象額）の中間前払金は${(0, finding_declaration_1.text)(limit)}円以内です${enteredYen(actual)}`,
        },
    },
    OVER_TOTAL_SHARE: {
        meaning: "Advance and interim payment together are more than their share of the covered price (対象額); the limit is " +
            "what is left.",
        words: {
            en: ({ limit, actual }) => `Together with the advance, the interim payment may be at most ${(0, finding_declaration_1.text)(limit)} yen${gotYen(actual)}`,
            ja: ({ limit, actual }) => `前払金との合計の限度により、中間前払金は${(0, finding_declaration_1.text)(limit)}円以内です${enteredYen(actual)}`,
        },
    },
    OVER_TOTAL_WITH_INTERIM: {
        meaning: "The advance (前払金) and the interim payments (中間前払金) beside it are more than their share of the covered price " +
            "(対象額); the limit is what is left for the advance.",
        words: {
            en: ({ limit, actual }) => `Together with the interim payment, the advance may be at most ${(0, finding_declaration_1.text)(limit)} yen${gotYen(actual)}`,
            ja: ({ limit, actual }) => `中間前払金との合計の限度により、前払金は${(0, finding_declaration_1.text)(limit)}円以内です${enteredYen(actual)}`,
        },
    },
    UNDER_PERFORMANCE_SHARE: {
        meaning: "Less than the share of the covered price (対象額) that 契約保証 must cover.",
        words: {
            en: ({ limit, actual }) => `The performance guarantee must be at least ${(0, finding_declaration_1.text)(limit)} yen for this covered price; got ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `この請負金額（対象額）の契約保証は${(0, finding_declaration_1.text)(limit)}円以上としてください（入力: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    UNDER_LOW_BID_PERFORMANCE_SHARE: {
        meaning: "Less than the share of the covered price (対象額) that 契約保証 must cover after a low-price investigation " +
            "(低入札価格調査).",
        words: {
            en: ({ limit, actual }) => `After a low-price investigation the performance guarantee must be at least ${(0, finding_declaration_1.text)(limit)} yen for this covered ` +
                `price; got ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `低入札価格調査を経た契約では、この請負金額（対象額）の契約保証は${(0, finding_declaration_1.text)(limit)}円以上としてください` +
                `（入力: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    ADVANCE_NOT_PLANNED: {
        meaning: "契約保証 is a rider on the advance: it is offered only where an advance (前払金) is planned.",
        words: {
            en: "A performance guarantee is a rider on the advance: state that an advance is planned. Without an advance there is none.",
            ja: "契約保証は前払金保証に付帯するものです。前払金を予定する契約が対象です。前払金の予定を確認してください。",
        },
    },
    INTERIM_ONLY_FOR_WORKS: {
        meaning: "Interim payments (中間前払金) are for works (工事).",
        words: {
            en: "Interim payments are for works. Consulting contracts have none.",
            ja: "中間前払金は工事が対象です。業務委託にはありません。",
        },
    },
    ADVANCE_AMOUNT_REQUIRED: {
        meaning: "An interim payment (中間前払金) follows an advance, which must be named.",
        words: {
            en: "An interim payment follows an advance: give the amount of that advance, at least 1 yen.",
            ja: "中間前払金は前払金に続くものです。既に受けた前払金の額（1円以上）を入力してください。",
        },
    },
    PROGRESS_REQUIRED: {
        meaning: "An interim payment (中間前払金) needs the progress that the obligee recognised (認定調書).",
        words: {
            en: "An interim payment needs the progress that the obligee recognised (認定調書). Give it.",
            ja: "中間前払金には発注者の認定（認定調書）が必要です。その内容を入力してください。",
        },
    },
    RECOGNISED_AFTER_APPLICATION: {
        meaning: "The progress is recognised (認定日) after the day of the application.",
        words: {
            en: ({ limit, actual }) => `The progress must be recognised by the day of the application, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `認定日は申込日 ${(0, finding_declaration_1.text)(limit)} 以前としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    HALF_PERIOD_NOT_PASSED: {
        meaning: "Half of the work period (工期) had not passed when the progress was recognised.",
        words: {
            en: ({ limit, actual }) => `Half of the work period has passed on ${(0, finding_declaration_1.text)(limit)} at the earliest; the progress was recognised on ${(0, finding_declaration_1.text)(actual)}. ` +
                "Have the obligee recognise it on that day or later, and give the new recognition.",
            ja: ({ limit, actual }) => `工期の2分の1を経過するのは ${(0, finding_declaration_1.text)(limit)} です（認定日: ${(0, finding_declaration_1.text)(actual)}）。` +
                "その日以降に発注者の認定を受け、その内容を入力してください。",
        },
    },
    HALF_WORK_NOT_DONE: {
        meaning: "The work done (出来高) is worth less than half of the covered price (対象額).",
        words: {
            en: ({ limit, actual }) => `The work done must be worth at least half of the covered price, ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen. ` +
                "Have that much recognised by the obligee, and give the new recognition.",
            ja: ({ limit, actual }) => `出来高は請負金額（対象額）の2分の1の額 ${(0, finding_declaration_1.text)(limit)}円以上であることが必要です（入力: ${(0, finding_declaration_1.text)(actual)}円）。` +
                "その額に達した後に発注者の認定を受け、その内容を入力してください。",
        },
    },
    PLANNED_WORK_NOT_DONE: {
        meaning: "The work planned for the first half of the period is not done.",
        words: {
            en: "The work planned for the first half of the period must be done. Finish it, have the obligee recognise it, and " +
                "apply then.",
            ja: "工期の2分の1までに予定された作業が行われていることが必要です。" +
                "作業を終えて発注者の認定を受けてから申し込んでください。",
        },
    },
    OVER_TOTAL_PERCENT: {
        meaning: "More than advance and interim payment may be together (前払金・中間前払金の合計).",
        words: {
            en: ({ limit, actual }) => `Must not exceed what both advances may be together, ${(0, finding_declaration_1.text)(limit)} %; got ${(0, finding_declaration_1.text)(actual)} %. Raise the total too.`,
            ja: ({ limit, actual }) => `前払金と中間前払金の合計の限度 ${(0, finding_declaration_1.text)(limit)}％以内としてください（入力: ${(0, finding_declaration_1.text)(actual)}％）。合計の割合も引き上げてください。`,
        },
    },
};
//# sourceMappingURL=findings.js.map