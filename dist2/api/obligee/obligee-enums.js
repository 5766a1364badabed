"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StartBasisEnum = exports.ObligeeCategoryEnum = void 0;
const type_graphql_1 = require("type-graphql");
const adoption_1 = require("../../domain/obligee/adoption");
const enum_of_1 = require("../graphql/enum-of");
exports.ObligeeCategoryEnum = (0, enum_of_1.enumOf)(adoption_1.OBLIGEE_CATEGORIES);
(0, type_graphql_1.registerEnumType)(exports.ObligeeCategoryEnum, {
    name: "ObligeeCategory",
    description: "What kind of body an obligee is (区分), as the tables of adopting obligees group them.",
    valuesConfig: {
        NATIONAL: { description: "国: ministries, courts, the Diet and their offices." },
        PREFECTURE: { description: "都道府県: one of the 47 prefectures." },
        DESIGNATED_CITY: { description: "政令市 (政令指定都市)." },
        MUNICIPALITY: { description: "市町村, and the wards of Tokyo (特別区)." },
        INDEPENDENT_AGENCY: {
            description: "独立行政法人等: independent agencies, expressway companies, national universities.",
        },
    },
});
exports.StartBasisEnum = (0, enum_of_1.enumOf)(adoption_1.START_BASES);
(0, type_graphql_1.registerEnumType)(exports.StartBasisEnum, {
    name: "StartBasis",
    description: "Which day of a contract is compared with the start of an adoption (起算).",
    valuesConfig: {
        CONTRACT_DATE: { description: "契約日: the day of the contract." },
        NOTICE_DATE: { description: "公告日: the day of the public notice." },
        NOMINATION_DATE: { description: "指名日: the day on which the bidders were nominated." },
        NOTICE_OR_NOMINATION_DATE: {
            description: "公告日又は指名日: the day of the public notice or of the nomination, whichever there was; of both the earlier one.",
        },
        PROCUREMENT_START_DATE: {
            description: "発注手続きの開始日: the day on which the obligee began to place the order.",
        },
    },
});
//# sourceMappingURL=obligee-enums.js.map