"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ChangeTypeEnum = void 0;
const type_graphql_1 = require("type-graphql");
const event_types_1 = require("../../use-cases/shared/event-types");
const enum_of_1 = require("../graphql/enum-of");
exports.ChangeTypeEnum = (0, enum_of_1.enumOf)(event_types_1.CHANGES);
(0, type_graphql_1.registerEnumType)(exports.ChangeTypeEnum, {
    name: "ChangeType",
    description: "What was done with an application (保証申込, 変更申込) or a guarantee (保証契約).",
    valuesConfig: Object.fromEntries(event_types_1.CHANGES.map((type) => [type, { description: (0, event_types_1.wordsOfChange)(type) }])),
});
//# sourceMappingURL=change-type.enum.js.map