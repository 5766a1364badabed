import { registerEnumType } from "type-graphql";
import { CHANGES, wordsOfChange } from "../../use-cases/shared/event-types";
import { enumOf } from "../graphql/enum-of";

export const ChangeTypeEnum = enumOf(CHANGES);
registerEnumType(ChangeTypeEnum, {
  name: "ChangeType",
  description: "What was done with an application (保証申込, 変更申込) or a guarantee (保証契約).",
  valuesConfig: Object.fromEntries(CHANGES.map((type) => [type, { description: wordsOfChange(type) }])),
});
