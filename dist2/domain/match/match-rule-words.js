"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RULE_WORDS = void 0;
const wording_1 = require("../values/wording");
/** The writing that does not count, where texts are compared. */
const FOLDED = {
    en: "Width, spaces, dashes, capitals and variants of characters do not count.",
    ja: "全角・半角、空白、ハイフン類、英字の大小及び異体字の違いは問いません。",
};
/** The rules by which fields are compared, in words. */
const RULES = {
    IN_FORCE: {
        en: "The guarantee must be in force today.",
        ja: "保証契約が本日現在有効であること。",
    },
    NEWEST_VERSION: {
        en: "The guarantee must be in force today, and the version on file must be its newest certificate.",
        ja: "保証契約が本日現在有効で、お手元の証書が最新の証書であること。",
    },
    OWN_BODY: {
        en: "The beneficiary must be the body that compares, or a department of it.",
        ja: "被保証者が照合する発注者（その部署を含む）であること。",
    },
    SAME_BENEFICIARY: {
        en: `The beneficiary must be the one expected; a department is another one than its body. ${FOLDED.en}`,
        ja: `被保証者が一致すること。部署と本体は別のものとして扱います。${FOLDED.ja}`,
    },
    SAME_KIND: { en: "The kind must be the same.", ja: "保証の区分が一致すること。" },
    SAME_TEXT: {
        en: `Both must be the same. ${FOLDED.en}`,
        ja: `記載が一致すること。${FOLDED.ja}`,
    },
    SAME_PRICE: {
        en: "The contract price must be the same to the yen.",
        ja: "請負金額（総額）が1円単位まで一致すること。",
    },
    LEAST_AMOUNT: {
        en: "The guaranteed amount must be no less than the least amount.",
        ja: "保証金額が必要な額以上であること。",
    },
    LEAST_SHARE: {
        en: "The guaranteed amount must be no less than the share of the contract price, rounded up to the yen.",
        ja: "保証金額が請負金額に対する必要な割合（1円未満切上げ）以上であること。",
    },
    COVERED: {
        en: "The last day of the guarantee must be the last day to be covered, or later.",
        ja: "保証期限が必要な日以降であること。",
    },
    SAME_YEAR: {
        en: "The guarantee must be for this fiscal year. One for the whole contract states none.",
        ja: "対象年度が一致すること（契約全体の保証には年度の記載がありません）。",
    },
    SAME_COMPANY: {
        en: "The name must be that of the same company. Width, spaces, dashes and capitals do not count, and 株式会社 is the same " +
            "as ㈱; where it stands counts, and so do variants of characters.",
        ja: "商号が一致すること。全角・半角、空白、ハイフン類、英字の大小、「株式会社」と「㈱」の違いは問いません。" +
            "法人格の位置と異体字の違いは別の商号として扱います。",
    },
    SAME_NUMBER: {
        en: "The corporate number (法人番号) must be the same.",
        ja: "法人番号が一致すること。",
    },
};
exports.RULE_WORDS = Object.fromEntries(Object.entries(RULES).map(([name, wording]) => [
    name,
    (locale) => (0, wording_1.inWords)(wording, locale, undefined),
]));
//# sourceMappingURL=match-rule-words.js.map