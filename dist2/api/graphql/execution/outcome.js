"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isIncluded = isIncluded;
exports.conditionsIn = conditionsIn;
exports.outcomeOf = outcomeOf;
const graphql_1 = require("graphql");
/** Whether `@skip` and `@include` leave a selection in. Throws where a variable of theirs has no value. */
function isIncluded(selection, variables) {
    if (!selection.directives?.length)
        return true;
    if ((0, graphql_1.getDirectiveValues)(graphql_1.GraphQLSkipDirective, selection, variables)?.["if"] === true)
        return false;
    return (0, graphql_1.getDirectiveValues)(graphql_1.GraphQLIncludeDirective, selection, variables)?.["if"] !== false;
}
/** The selections of a document that may be left out. */
function conditionsIn(document) {
    const conditions = [];
    const note = (selection) => {
        if (selection.directives?.length)
            conditions.push(selection);
    };
    (0, graphql_1.visit)(document, { Field: note, InlineFragment: note, FragmentSpread: note });
    return conditions;
}
/** Which of them these variables leave in, as a text that is the same for the same ones. */
function outcomeOf(conditions, variables) {
    return conditions.map((condition) => letterOf(condition, variables)).join("");
}
function letterOf(condition, variables) {
    try {
        return isIncluded(condition, variables) ? "+" : "-";
    }
    catch {
        // It is thrown again where the selection is reached, and reported there.
        return "!";
    }
}
//# sourceMappingURL=outcome.js.map