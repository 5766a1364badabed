"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ErrorCode = void 0;
const type_graphql_1 = require("type-graphql");
const refusals_1 = require("../../../use-cases/refusals");
const enum_of_1 = require("../enum-of");
/** One code for each refusal; never translated. */
exports.ErrorCode = (0, enum_of_1.enumOf)(refusals_1.REFUSAL_CODES);
(0, type_graphql_1.registerEnumType)(exports.ErrorCode, {
    name: "ErrorCode",
    description: "What was refused, for programs. Codes are never translated; further codes may be added.",
    valuesConfig: Object.fromEntries(refusals_1.REFUSAL_CODES.map((code) => [code, { description: refusals_1.REFUSALS[code].meaning }])),
});
//# sourceMappingURL=error-code.js.map