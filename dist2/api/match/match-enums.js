"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MatchFieldEnum = exports.FieldMatchResultEnum = exports.MatchVerdictEnum = void 0;
const type_graphql_1 = require("type-graphql");
const field_match_1 = require("../../domain/match/field-match");
const enum_of_1 = require("../graphql/enum-of");
exports.MatchVerdictEnum = (0, enum_of_1.enumOf)(field_match_1.MATCH_VERDICTS);
(0, type_graphql_1.registerEnumType)(exports.MatchVerdictEnum, {
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
exports.FieldMatchResultEnum = (0, enum_of_1.enumOf)(field_match_1.FIELD_RESULTS);
(0, type_graphql_1.registerEnumType)(exports.FieldMatchResultEnum, {
    name: "FieldMatchResult",
    description: "How one field compares.",
    valuesConfig: {
        MATCH: { description: "一致: the same, or within the bound." },
        MATCH_FOLDED: {
            description: "表記の違いを除き一致: the same but for how it is written, such as width, spaces, dashes, or ㈱ for 株式会社.",
        },
        MISMATCH: { description: "不一致: it deviates." },
        NOT_COMPARED: { description: "照合不能: the guarantee says nothing of it." },
    },
});
exports.MatchFieldEnum = (0, enum_of_1.enumOf)(field_match_1.MATCH_FIELDS);
(0, type_graphql_1.registerEnumType)(exports.MatchFieldEnum, {
    name: "MatchField",
    description: "What of a guarantee is compared.",
    valuesConfig: {
        STANDING: {
            description: "効力: whether the guarantee is in force today, and whether the version on file is its newest certificate. Always " +
                "compared.",
        },
        BENEFICIARY: {
            description: "被保証者: the obligee in whose favour it is. Compared for obligees always: another body's is no match.",
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
//# sourceMappingURL=match-enums.js.map