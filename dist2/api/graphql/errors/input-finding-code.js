"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.InputFindingCode = void 0;
const type_graphql_1 = require("type-graphql");
const findings_1 = require("../../../domain/findings");
const enum_of_1 = require("../enum-of");
/** What is wrong with one place of an input. */
exports.InputFindingCode = (0, enum_of_1.enumOf)(findings_1.FINDING_CODES);
(0, type_graphql_1.registerEnumType)(exports.InputFindingCode, {
    name: "InputFindingCode",
    description: "What is wrong with one place of an input, for programs. Further codes may be added.",
    valuesConfig: Object.fromEntries(findings_1.FINDING_CODES.map((code) => [code, { description: findings_1.FINDINGS[code].meaning }])),
});
//# sourceMappingURL=input-finding-code.js.map