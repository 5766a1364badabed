"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.errorNameOf = errorNameOf;
exports.errorTypesOf = errorTypesOf;
exports.dataOf = dataOf;
const type_graphql_1 = require("type-graphql");
const refusals_1 = require("../../../use-cases/refusals");
const datum_types_1 = require("./datum-types");
const user_error_type_1 = require("./user-error.type");
/** The name of the object type that stands for a refusal: `DELIVERED_ON_PAPER` is a `DeliveredOnPaperError`. */
function errorNameOf(code) {
    const words = code.split("_").map((word) => word.charAt(0) + word.slice(1).toLowerCase());
    return `${words.join("")}Error`;
}
const ERROR_TYPES = new Map(refusals_1.REFUSAL_CODES.map((code) => [code, errorType(code)]));
/** The object types of these refusals. */
function errorTypesOf(codes) {
    return codes.flatMap((code) => ERROR_TYPES.get(code) ?? []);
}
/** What a refusal tells a program, by name. */
function dataOf(code) {
    const { data } = refusals_1.REFUSALS[code];
    return data ?? {};
}
/** The object type that a refusal's declaration describes. */
function errorType(code) {
    const { meaning, explanation = meaning } = refusals_1.REFUSALS[code];
    class ErrorType extends user_error_type_1.UserErrorType {
    }
    (0, type_graphql_1.ObjectType)(errorNameOf(code), {
        implements: user_error_type_1.UserErrorType,
        description: explanation,
        simpleResolvers: true,
    })(ErrorType);
    for (const [name, datum] of Object.entries(dataOf(code)))
        if (datum.kind !== "untold")
            (0, datum_types_1.addField)(ErrorType.prototype, name, datum);
    return ErrorType;
}
//# sourceMappingURL=error-types.js.map