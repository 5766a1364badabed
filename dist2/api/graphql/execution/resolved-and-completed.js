"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resolvedAndCompleted = resolvedAndCompleted;
const graphql_1 = require("graphql");
const execution_1 = require("./execution");
const field_errors_1 = require("./field-errors");
/** A field, or an element of a list: an error in it becomes null here, or where nothing may be null, further up. */
function resolvedAndCompleted(nodes, type, resolve, complete) {
    const isRequired = (0, graphql_1.isNonNullType)(type);
    const failed = (execution, raw, at) => {
        const error = (0, field_errors_1.errorAt)(raw, nodes, at);
        if (isRequired)
            throw error;
        execution.errors.add(error, at);
        return null;
    };
    return (execution, source, at) => {
        try {
            const resolved = resolve(execution, source, at);
            const value = (0, execution_1.isPromise)(resolved)
                ? resolved.then((each) => complete(execution, each, at))
                : complete(execution, resolved, at);
            return (0, execution_1.isPromise)(value) ? value.then(undefined, (raw) => failed(execution, raw, at)) : value;
        }
        catch (raw) {
            return failed(execution, raw, at);
        }
    };
}
//# sourceMappingURL=resolved-and-completed.js.map