"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WORKS_CONTRACT_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** What can be wrong with the years of a works contract, and with the choice of one. */
exports.WORKS_CONTRACT_FINDINGS = {
    FISCAL_YEARS_OUT_OF_RANGE: {
        meaning: "A plan by fiscal years (年度別計画) has no year, or more than any contract has.",
        words: {
            en: ({ limit, actual }) => `Plan ${(0, finding_declaration_1.text)(limit)} fiscal years; got ${(0, finding_declaration_1.text)(actual)}. Leave the plan out where there is none.`,
            ja: ({ limit, actual }) => `年度別の計画は${(0, finding_declaration_1.text)(limit)}年度分です（入力: ${(0, finding_declaration_1.text)(actual)}年度分）。計画がない契約では省略してください。`,
        },
    },
    FISCAL_YEAR_TWICE: {
        meaning: "The same fiscal year (年度) is planned twice.",
        words: {
            en: ({ actual }) => `The fiscal year ${year(actual)} is planned twice. Plan each year once.`,
            ja: ({ actual }) => `${year(actual)}年度の計画が重複しています。1年度につき1行としてください。`,
        },
    },
    FISCAL_YEAR_OUTSIDE_PERIOD: {
        meaning: "A planned fiscal year (年度) lies outside the works contract: before its day, or after completion.",
        words: {
            en: ({ limit, actual }) => `The works contract lies in the fiscal years ${(0, finding_declaration_1.text)(limit)}; got ${year(actual)}. Leave that year out, or correct the work period.`,
            ja: ({ limit, actual }) => `契約の年度は${(0, finding_declaration_1.text)(limit)}年度です（入力: ${year(actual)}年度）。その年度を除くか、工期を訂正してください。`,
        },
    },
    FISCAL_YEAR_MISSING: {
        meaning: "A fiscal year (年度) of the work period (工期) is not planned; the limit is that year.",
        words: {
            en: ({ limit }) => `The work period lies in the fiscal year ${year(limit)}, too. Plan that year, with 0 yen where nothing is done or paid.`,
            ja: ({ limit }) => `工期に含まれる${year(limit)}年度の計画がありません。支払いや出来高がない年度は0円としてください。`,
        },
    },
    PAYMENT_LIMITS_NOT_THE_PRICE: {
        meaning: "The payment limits (支払限度額) of all years do not add up to the contract price, which is the limit.",
        words: {
            en: ({ limit, actual }) => `The payment limits of all years must add up to the contract price of ${(0, finding_declaration_1.text)(limit)} yen; they are ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `支払限度額の合計は請負金額（総額）${(0, finding_declaration_1.text)(limit)}円としてください（入力の合計: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    PLANNED_PROGRESS_NOT_THE_PRICE: {
        meaning: "The planned progress (出来高予定額) of all years does not add up to the contract price, which is the limit.",
        words: {
            en: ({ limit, actual }) => `The planned progress of all years must add up to the contract price of ${(0, finding_declaration_1.text)(limit)} yen; it is ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `出来高予定額の合計は請負金額（総額）${(0, finding_declaration_1.text)(limit)}円としてください（入力の合計: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    FISCAL_YEARS_NOT_PLANNED: {
        meaning: "A guarantee of one fiscal year (年度) needs the plan of the works contract by years (支払限度額, 出来高予定額).",
        words: {
            en: "A guarantee of one fiscal year needs the plan of all years. Give it, or leave the year out.",
            ja: "年度ごとの保証には、年度別の支払限度額と出来高予定額が必要です。入力するか、対象年度を省略してください。",
        },
    },
    ONLY_WITH_FISCAL_YEARS: {
        meaning: "Only contracts over several fiscal years (債務負担行為, 継続費) with a plan by years have this.",
        words: {
            en: "Only for contracts with a plan by fiscal years. Leave it out, or give the plan.",
            ja: "年度別の計画がある契約でのみ入力できます。省略するか、計画を入力してください。",
        },
    },
    FISCAL_YEAR_REQUIRED: {
        meaning: "Advances of a contract over several years (債務負担行為, 継続費) are each for one fiscal year (年度).",
        words: {
            en: ({ limit }) => `Say which fiscal year the guarantee is for, one of ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit }) => `保証の対象年度を入力してください（${(0, finding_declaration_1.text)(limit)}のいずれか）。`,
        },
    },
    NOT_A_PLANNED_YEAR: {
        meaning: "The fiscal year (年度) of the guarantee is none of the planned ones, which are the limit.",
        words: {
            en: ({ limit, actual }) => `The works contract plans ${(0, finding_declaration_1.text)(limit)}; got ${year(actual)}. Choose one of these years.`,
            ja: ({ limit, actual }) => `対象年度は計画にある${(0, finding_declaration_1.text)(limit)}のいずれかとしてください（入力: ${year(actual)}）。`,
        },
    },
    NO_ADVANCE_IN_FIRST_YEAR: {
        meaning: "By the contract there is no advance in its first fiscal year; the limit is the first year that has one.",
        words: {
            en: ({ limit, actual }) => `The contract has no advance in its first fiscal year, ${year(actual)}. Apply from ${year(limit)} on.`,
            ja: ({ limit, actual }) => `この契約では初年度（${year(actual)}年度）の前払金はありません。${year(limit)}年度以降にお申し込みください。`,
        },
    },
    ADVANCED_WITH_FIRST_YEAR: {
        meaning: "By the contract the advance of the second fiscal year is paid with that of the first, which is the limit.",
        words: {
            en: ({ limit, actual }) => `The advance of ${year(actual)} is paid with that of ${year(limit)}. Apply for ${year(limit)}, which covers both.`,
            ja: ({ limit, actual }) => `${year(actual)}年度の前払金は初年度と合わせて支払われます。対象年度を${year(limit)}年度としてお申し込みください。`,
        },
    },
    BEFORE_FISCAL_YEAR: {
        meaning: "No advance of a later fiscal year is used before the budget of that year; the limit is its first day.",
        words: {
            en: ({ limit, actual }) => `The advance of that fiscal year can be used from ${(0, finding_declaration_1.text)(limit)} on; today is ${(0, finding_declaration_1.text)(actual)}. Apply on that day or later.`,
            ja: ({ limit, actual }) => `その年度の前払金は ${(0, finding_declaration_1.text)(limit)} から使用できます（本日: ${(0, finding_declaration_1.text)(actual)}）。その日以降にお申し込みください。`,
        },
    },
    NOTHING_PAID_AHEAD_IN_FIRST_YEAR: {
        meaning: "Before the first fiscal year no work can have been done beyond the plan (出来高超過額).",
        words: {
            en: ({ actual }) => `Before the first year nothing was done beyond the plan; got ${(0, finding_declaration_1.text)(actual)} yen. Leave it out.`,
            ja: ({ actual }) => `初年度に出来高超過額はありません（入力: ${(0, finding_declaration_1.text)(actual)}円）。省略してください。`,
        },
    },
    OVER_PLANNED_PROGRESS: {
        meaning: "More was paid ahead (出来高超過額) than is planned for that fiscal year (出来高予定額).",
        words: {
            en: ({ limit, actual }) => `Must not exceed the progress planned for that year, ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `その年度の出来高予定額${(0, finding_declaration_1.text)(limit)}円以下としてください（入力: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    UNDER_ADVANCES_PAID_AHEAD: {
        meaning: "The guarantee of the advance (前払金) says that more was paid ahead (出来高超過額) of that fiscal year, which is the limit; " +
            "the interim payment (中間前払金) covers no work that is paid for.",
        words: {
            en: ({ limit, actual }) => `The guarantee of the advance states ${(0, finding_declaration_1.text)(limit)} yen paid ahead; got ${(0, finding_declaration_1.text)(actual ?? 0)} yen. State that amount, or more.`,
            ja: ({ limit, actual }) => `前払金保証の出来高超過額は${(0, finding_declaration_1.text)(limit)}円です（入力: ${(0, finding_declaration_1.text)(actual ?? 0)}円）。出来高超過額は${(0, finding_declaration_1.text)(limit)}円以上としてください。`,
        },
    },
    NOT_PAID_AHEAD_YET: {
        meaning: "A part payment for work beyond the plan (出来高超過額) is made at the start of the next fiscal year, which is the limit; " +
            "the contract was changed before it.",
        words: {
            en: ({ limit, actual }) => `What was paid ahead is known from ${(0, finding_declaration_1.text)(limit)} on; the contract was changed on ${(0, finding_declaration_1.text)(actual)}. Leave it out.`,
            ja: ({ limit, actual }) => `出来高超過額は ${(0, finding_declaration_1.text)(limit)} 以降の変更でのみ入力できます（変更契約日: ${(0, finding_declaration_1.text)(actual)}）。省略してください。`,
        },
    },
    PAID_AHEAD_REQUIRED: {
        meaning: "An advance of two fiscal years together rises in the second. What a part payment paid for work beyond the plan " +
            "(出来高超過額) must be said. The limit is the first day of that year.",
        words: {
            en: ({ limit }) => `Say how much of the second year's work a part payment on or after ${(0, finding_declaration_1.text)(limit)} has paid already; 0 yen where none did.`,
            ja: ({ limit }) => `${(0, finding_declaration_1.text)(limit)} 以降の部分払で支払われた出来高超過額を入力してください。支払われていないときは0円としてください。`,
        },
    },
    NOTHING_CARRIED_INTO_FIRST_YEAR: {
        meaning: "Into the first fiscal year no planned progress (出来高予定額) can have been carried over.",
        words: {
            en: ({ actual }) => `Nothing was carried over into the first year; got ${(0, finding_declaration_1.text)(actual)} yen. Leave it out.`,
            ja: ({ actual }) => `初年度に繰り越された出来高はありません（入力: ${(0, finding_declaration_1.text)(actual)}円）。省略してください。`,
        },
    },
    OVER_EARLIER_PROGRESS: {
        meaning: "More was carried over (繰越し) than was planned for all years before (出来高予定額), which is the limit.",
        words: {
            en: ({ limit, actual }) => `Must not exceed the progress planned for the years before, ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `前年度までの出来高予定額の合計${(0, finding_declaration_1.text)(limit)}円以下としてください（入力: ${(0, finding_declaration_1.text)(actual)}円）。`,
        },
    },
    CARRIED_OVER_AND_PAID_AHEAD: {
        meaning: "By the end of a year the work is beyond the plan (出来高超過額) or behind it (繰越し), never both.",
        words: {
            en: "The work was beyond the plan or behind it, never both. Leave out what was paid ahead, or what was carried over.",
            ja: "出来高の超過と繰越しは同時に生じません。出来高超過額、繰越しのいずれかを省略してください。",
        },
    },
    CARRIED_ADVANCE_NOT_WRITTEN_OFF: {
        meaning: "Planned progress was carried over (繰越し), which is the limit: the next advance comes only after the advance of that part " +
            "is written off (償却).",
        words: {
            en: ({ limit }) => `Work for ${(0, finding_declaration_1.text)(limit)} yen was carried over. Apply once the advance of that part is written off, and say the day.`,
            ja: ({ limit }) => `出来高${(0, finding_declaration_1.text)(limit)}円が繰り越されています。その分の前払金が償却された後に、償却日を入力してお申し込みください。`,
        },
    },
    WRITTEN_OFF_BEFORE_YEAR: {
        meaning: "What is carried over (繰越し) was still to be done at the start of the fiscal year, which is the limit: its advance is " +
            "written off (償却) on that day or later.",
        words: {
            en: ({ limit, actual }) => `The advance of what was carried over is written off on or after ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}. Check the day.`,
            ja: ({ limit, actual }) => `繰越分の前払金の償却日は ${(0, finding_declaration_1.text)(limit)} 以降としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    NOT_THE_YEARS_PRICE: {
        meaning: "The covered price (対象額) is another than what the fiscal year's plan gives: 出来高予定額, less what was paid ahead.",
        words: {
            en: ({ limit, actual }) => `The guarantee of that fiscal year covers ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen. Leave the covered price out.`,
            ja: ({ limit, actual }) => `その年度の対象額は${(0, finding_declaration_1.text)(limit)}円です（入力: ${(0, finding_declaration_1.text)(actual)}円）。対象額は省略できます。`,
        },
    },
    TOO_MANY_WORKS_AMENDMENTS: {
        meaning: "The issuer has recorded as many changes (変更契約) of the works contract in its entry as may be, which is the limit.",
        words: {
            en: ({ limit }) => `The entry of the works contract was changed ${(0, finding_declaration_1.text)(limit)} times, as often as may be. Amend its guarantees instead: ` +
                "the entry follows them.",
            ja: ({ limit }) => `請負契約の登録内容の変更は${(0, finding_declaration_1.text)(limit)}回までです。各保証契約の変更を登録してください。登録内容もこれに従います。`,
        },
    },
    GUARANTEED_ALREADY: {
        meaning: "The works contract has a guarantee of this kind (区分) and year (対象年度) in force; the limit is its number, where the " +
            "caller may see it.",
        words: {
            en: ({ limit }) => `The works contract has a guarantee of this kind in force already${limit === undefined ? "" : `, number ${(0, finding_declaration_1.text)(limit)}`}. ` +
                "Amend that one, or ask the issuer to let a second one through.",
            ja: ({ limit }) => `この工事の同じ区分の保証は既にあります${limit === undefined ? "" : `（保証契約番号 ${(0, finding_declaration_1.text)(limit)}）`}。` +
                "その保証の変更を申し込むか、重ねて必要な理由を保証機関にご相談ください。",
        },
    },
    APPLIED_FOR_ALREADY: {
        meaning: "A guarantee of this kind (区分) and year (対象年度) is applied for on the works contract already.",
        words: {
            en: "A guarantee of this kind is applied for on the works contract already. Withdraw one of the two applications.",
            ja: "この工事の同じ区分の保証は既に申込中です。いずれかの申込を取り下げてください。",
        },
    },
    ADVANCE_NOT_GUARANTEED: {
        meaning: "An interim payment (中間前払金) belongs to an advance (前払金) of the same works and year whose guarantee is in force.",
        words: {
            en: "The works contract has no guarantee of its advance in force for that year. Check the name, the numbers and the year of " +
                "the works contract, or ask the issuer.",
            ja: "この工事（年度）の前払金保証で有効なものがありません。工事名・番号・対象年度を確認するか、保証機関にお問い合わせください。",
        },
    },
    NOT_THE_GUARANTEED_ADVANCE: {
        meaning: "The stated advance (前払金) is another amount than its guarantee has, which is the limit.",
        words: {
            en: ({ limit, actual }) => `The guarantee of the advance is over ${(0, finding_declaration_1.text)(limit)} yen; got ${(0, finding_declaration_1.text)(actual)} yen.`,
            ja: ({ limit, actual }) => `前払金保証の保証金額は${(0, finding_declaration_1.text)(limit)}円です（入力: ${(0, finding_declaration_1.text)(actual)}円）。受領した前払金の額を確認してください。`,
        },
    },
};
/** A year has no separators: 2026. */
function year(value) {
    return value === undefined ? "" : String(value);
}
//# sourceMappingURL=findings.js.map