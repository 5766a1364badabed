"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isPromise = isPromise;
exports.infoOf = infoOf;
function isPromise(value) {
    return typeof value?.then === "function";
}
/** What resolvers are told, as graphql-js tells it. `at` is the field's place. */
function infoOf({ schema, operation, fragments }, { field, nodes, parent }, { variables }, at) {
    return {
        fieldName: field.name,
        fieldNodes: nodes,
        returnType: field.type,
        parentType: parent,
        path: at ?? { prev: undefined, key: field.name, typename: parent.name },
        schema,
        fragments,
        rootValue: undefined,
        operation,
        variableValues: variables,
    };
}
//# sourceMappingURL=execution.js.map