import { registerEnumType } from "type-graphql";
import { CONTRACT_TYPES } from "../../domain/values/contract-type";
import { enumOf } from "../graphql/enum-of";

export const ContractTypeEnum = enumOf(CONTRACT_TYPES);
registerEnumType(ContractTypeEnum, {
  name: "ContractType",
  description: "What is contracted.",
  valuesConfig: {
    WORKS: { description: "工事: construction works." },
    CONSULTING: { description: "業務委託: survey, design and consulting." },
  },
});
