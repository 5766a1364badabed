import { registerEnumType } from "type-graphql";
import { FIELD_RESULTS, MATCH_FIELDS, MATCH_VERDICTS } from "../../domain/match/field-match";
import { enumOf } from "../graphql/enum-of";

export const MatchVerdictEnum = enumOf(MATCH_VERDICTS);
registerEnumType(MatchVerdictEnum, {
  name: "MatchVerdict",
  description: "What a comparison (照合) comes to as a whole.",
  valuesConfig: {
    MATCH: { description: "一致: everything that was expected matches, and the guarantee is in force." },
    INCOMPLETE: {
      description: "照合未了: nothing deviates, but the guarantee says nothing of at least one field.",
    },
    MISMATCH: { description: "不一致: at least one field deviates." },
  },
});

export const FieldMatchResultEnum = enumOf(FIELD_RESULTS);
registerEnumType(FieldMatchResultEnum, {
  name: "FieldMatchResult",
  description: "How one field compares.",
  valuesConfig: {
    MATCH: { description: "一致: the same, or within the bound." },
    MATCH_FOLDED: {
      description:
        "表記の違いを除き一致: the same but for how it is written, such as width, spaces, dashes, or ㈱ for 株式会社.",
    },
    MISMATCH: { description: "不一致: it deviates." },
    NOT_COMPARED: { description: "照合不能: the guarantee says nothing of it." },
  },
});

export const MatchFieldEnum = enumOf(MATCH_FIELDS);
registerEnumType(MatchFieldEnum, {
  name: "MatchField",
  description: "What of a guarantee is compared.",
  valuesConfig: {
    STANDING: {
      description:
        "効力: whether the guarantee is in force today, and whether the version on file is its newest certificate. Always " +
        "compared.",
    },
    BENEFICIARY: {
      description:
        "被保証者: the obligee in whose favour it is. Compared for obligees always: another body's is no match.",
    },
    KIND: { description: "区分: the kind of guarantee." },
    WORKS_NAME: { description: "工事名: the name of the works." },
    WORKS_NUMBER: { description: "工事番号: a number of the works contract." },
    PROCUREMENT_NUMBER: { description: "調達案件番号: a number of the works contract." },
    CONTRACT_NUMBER: { description: "契約番号: a number of the works contract." },
    SPECIFICATION_NUMBER: { description: "仕様書番号: a number of the works contract." },
    CONTRACT_PRICE: { description: "請負金額（総額）: the whole price of the works contract." },
    AMOUNT: { description: "保証金額: at least the least amount." },
    COVERED_UNTIL: { description: "保証期限: no earlier than the last day to be covered." },
    FISCAL_YEAR: { description: "対象年度: the fiscal year that it covers." },
    CONTRACTOR: { description: "受注者, by name." },
    CORPORATE_NUMBER: { description: "法人番号 of the contractor." },
  },
});
