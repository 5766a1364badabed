"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ContractTypeEnum = void 0;
const type_graphql_1 = require("type-graphql");
const contract_type_1 = require("../../domain/values/contract-type");
const enum_of_1 = require("../graphql/enum-of");
exports.ContractTypeEnum = (0, enum_of_1.enumOf)(contract_type_1.CONTRACT_TYPES);
(0, type_graphql_1.registerEnumType)(exports.ContractTypeEnum, {
    name: "ContractType",
    description: "What is contracted.",
    valuesConfig: {
        WORKS: { description: "工事: construction works." },
        CONSULTING: { description: "業務委託: survey, design and consulting." },
    },
});
//# sourceMappingURL=contract-type.enum.js.map