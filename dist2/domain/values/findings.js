"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COMMON_FINDINGS = void 0;
const finding_declaration_1 = require("./finding-declaration");
/** What can be wrong with an input whatever it is about. */
exports.COMMON_FINDINGS = {
    BLANK: {
        meaning: "Empty, or nothing to see but spaces.",
        words: {
            en: "Must not be empty.",
            ja: "空欄にはできません。",
        },
    },
    TOO_SHORT: {
        meaning: "Fewer characters than the limit.",
        words: {
            en: ({ limit, actual }) => `Must have at least ${(0, finding_declaration_1.text)(limit)} characters; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `${(0, finding_declaration_1.text)(limit)}文字以上としてください（入力: ${(0, finding_declaration_1.text)(actual)}文字）。`,
        },
    },
    TOO_LONG: {
        meaning: "More characters than the limit.",
        words: {
            en: ({ limit, actual }) => `Must have at most ${(0, finding_declaration_1.text)(limit)} characters; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `${(0, finding_declaration_1.text)(limit)}文字以内としてください（入力: ${(0, finding_declaration_1.text)(actual)}文字）。`,
        },
    },
    UNPRINTABLE: {
        meaning: "Contains a character that no paper can show: a control, an invisible one, one of private use " +
            "(外字), or one that Unicode does not know.",
        words: {
            en: ({ actual }) => `Contains a character that cannot be printed: ${(0, finding_declaration_1.text)(actual)}. Remove it.`,
            ja: ({ actual }) => `印字できない文字 ${(0, finding_declaration_1.text)(actual)} が含まれています。削除してください。`,
        },
    },
    NOT_A_GUARANTEE_NUMBER: {
        meaning: "Cannot be a guarantee number (保証契約番号): ten digits.",
        words: {
            en: ({ limit, actual }) => `A guarantee number has ${(0, finding_declaration_1.text)(limit)} digits; got ${(0, finding_declaration_1.text)(actual)} letters and digits.`,
            ja: ({ limit, actual }) => `保証契約番号は数字${(0, finding_declaration_1.text)(limit)}桁です（入力: 英数字${(0, finding_declaration_1.text)(actual)}文字）。`,
        },
    },
    NOT_FOUND: {
        meaning: "Nothing with this id is visible to the caller.",
        words: {
            en: "There is nothing with this id that you may use here. List the ids first.",
            ja: "該当するものがないか、利用できません。一覧で確認してください。",
        },
    },
    OUT_OF_RANGE: {
        meaning: "Not a whole number from the first to the second of the limit, such as `0–100`.",
        words: {
            en: ({ limit, actual }) => `Must be a whole number in ${(0, finding_declaration_1.range)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `${(0, finding_declaration_1.range)(limit)}の整数としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    UNCHANGED: {
        meaning: "The same as before.",
        words: {
            en: "Must differ from the one before.",
            ja: "現在と異なるものにしてください。",
        },
    },
    AFTER_TODAY: {
        meaning: "A day that is still to come.",
        words: {
            en: ({ limit, actual }) => `Must not be after today, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `本日 ${(0, finding_declaration_1.text)(limit)} 以前としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    BEFORE_TODAY: {
        meaning: "A day that has passed, where quotes of the past must stay as they were.",
        words: {
            en: ({ limit, actual }) => `Must be today, ${(0, finding_declaration_1.text)(limit)}, or later, so that earlier quotes stay as they were; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `過去の見積りが変わらないよう、本日 ${(0, finding_declaration_1.text)(limit)} 以降としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    ALREADY_RECORDED: {
        meaning: "There is one from this day on already; what was recorded never changes.",
        words: {
            en: ({ actual }) => `There is one from ${(0, finding_declaration_1.text)(actual)} on already, and what was recorded never changes. Choose another day.`,
            ja: ({ actual }) => `${(0, finding_declaration_1.text)(actual)} 適用開始のものが既に登録されています。変更はできません。別の日を指定してください。`,
        },
    },
    NOT_A_TELEPHONE_NUMBER: {
        meaning: "Cannot be a telephone number (電話番号).",
        words: {
            en: "Is not a telephone number. Write it as 03-1234-5678.",
            ja: "電話番号の形式が正しくありません（例: 03-1234-5678）。",
        },
    },
    NOT_A_READING: {
        meaning: "How a name is read (読みがな) is written in kana.",
        words: {
            en: "Write how the name is read in kana, such as くまもとけん, or leave it out.",
            ja: "読みがなは、ひらがな又はカタカナで入力してください（例: くまもとけん）。省略もできます。",
        },
    },
    NOT_A_CORPORATE_NUMBER: {
        meaning: "Cannot be a corporate number (法人番号): it has the limit's number of digits, and nothing else.",
        words: {
            en: ({ limit, actual }) => `Must be a corporate number of ${(0, finding_declaration_1.text)(limit)} digits; got ${(0, finding_declaration_1.text)(actual)} letters and digits.`,
            ja: ({ limit, actual }) => `法人番号は数字${(0, finding_declaration_1.text)(limit)}桁です（入力: 英数字${(0, finding_declaration_1.text)(actual)}文字）。Tで始まる登録番号ではありません。`,
        },
    },
    CORPORATE_NUMBER_CHECK_DIGIT: {
        meaning: "The first digit of a corporate number (法人番号) does not fit the twelve behind it: one is wrong.",
        words: {
            en: ({ limit, actual }) => `The first digit must be ${(0, finding_declaration_1.text)(limit)} for the twelve behind it; got ${(0, finding_declaration_1.text)(actual)}. Compare the number with its source.`,
            ja: ({ limit, actual }) => `法人番号の検査用数字（先頭の1桁）が合いません。続く12桁からは${(0, finding_declaration_1.text)(limit)}となります（入力: ${(0, finding_declaration_1.text)(actual)}）。番号をご確認ください。`,
        },
    },
    NOT_A_CONSTRUCTION_LICENSE: {
        meaning: "Cannot be a construction license number (建設業許可番号): authority, 般 or 特 with the year, and number.",
        words: {
            en: "Write who licensed, 般 or 特 with the year, and the number, such as 国土交通大臣許可（特-3）第1234号, or leave it out.",
            ja: "建設業許可番号は、許可行政庁、般・特の別と年、番号の順に入力してください（例: 国土交通大臣許可（特-3）第1234号、熊本県知事許可（般-4）第12345号）。省略もできます。",
        },
    },
    LICENSING_AUTHORITY_UNKNOWN: {
        meaning: "No construction license (建設業許可) comes from this authority: the minister (国土交通大臣) or the governor (知事) of a " +
            "prefecture licenses.",
        words: {
            en: ({ actual }) => `Construction licenses come from 国土交通大臣 or a prefecture's governor, such as 熊本県知事${actual === undefined ? "" : `; got ${(0, finding_declaration_1.text)(actual)}`}.`,
            ja: ({ actual }) => `許可行政庁は国土交通大臣又は都道府県知事です（例: 熊本県知事）${actual === undefined ? "" : `（入力: ${(0, finding_declaration_1.text)(actual)}）`}。許可通知書をご確認ください。`,
        },
    },
    NOT_AN_EMAIL_ADDRESS: {
        meaning: "Cannot be an e-mail address (メールアドレス).",
        words: {
            en: "Is not an e-mail address. Write it as name@example.jp.",
            ja: "メールアドレスの形式が正しくありません（例: name@example.jp）。",
        },
    },
    EMAIL_ADDRESS_NOT_ASCII: {
        meaning: "The part of an e-mail address before the @ has other characters than ASCII: many mail servers deliver nothing to it.",
        words: {
            en: "Has other characters than ASCII before the @, to which many mail servers deliver nothing.",
            ja: "メールアドレスの@より前に使えるのは半角の英数字と記号です（日本語のアドレスには送信できません）。",
        },
    },
};
//# sourceMappingURL=findings.js.map