"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.givenVariables = givenVariables;
exports.givenArgument = givenArgument;
exports.isLeftOut = isLeftOut;
const graphql_1 = require("graphql");
function givenVariables({ variableDefinitions = [] }, sent = {}) {
    const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) => defaultValue ? [[variable.name.value, (0, graphql_1.valueFromASTUntyped)(defaultValue)]] : []);
    return { ...Object.fromEntries(defaults), ...sent };
}
/** The value of an argument, from the document or the variables; `undefined` where there is none. */
function givenArgument(field, name, variables) {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    return value && (0, graphql_1.valueFromASTUntyped)(value, { ...variables });
}
/** Whether `@skip` or `@include` leaves the selection out; in doubt it stays in. */
function isLeftOut({ directives = [] }, variables) {
    return directives.some(({ name, arguments: given = [] }) => {
        if (name.value !== "skip" && name.value !== "include")
            return false;
        const condition = given.find((argument) => argument.name.value === "if")?.value;
        if (condition?.kind !== graphql_1.Kind.VARIABLE && condition?.kind !== graphql_1.Kind.BOOLEAN)
            return false;
        return (0, graphql_1.valueFromASTUntyped)(condition, { ...variables }) === (name.value === "skip");
    });
}
//# sourceMappingURL=given-values.js.map