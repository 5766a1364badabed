"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LENGTH_OF_OTHERS = void 0;
exports.completion = completion;
const graphql_1 = require("graphql");
const execution_1 = require("./execution");
const resolved_and_completed_1 = require("./resolved-and-completed");
/** More than a number, a boolean or a null takes. */
exports.LENGTH_OF_OTHERS = 24;
/** "Value Completion" of the specification, for one type in one place. */
function completion(planned, place, type) {
    if ((0, graphql_1.isNonNullType)(type))
        return required(place, completion(planned, place, type.ofType));
    const complete = (0, graphql_1.isListType)(type)
        ? list(place, type.ofType, completion(planned, place, type.ofType))
        : (0, graphql_1.isLeafType)(type)
            ? leaf(type)
            : (0, graphql_1.isObjectType)(type)
                ? object(planned, place, type)
                : abstract(planned, place, type);
    return (execution, given, at) => {
        if (given === null || given === undefined)
            return null;
        if (given instanceof Error)
            throw given;
        return complete(execution, given, at);
    };
}
function required({ parent, field }, complete) {
    return (execution, given, at) => {
        const value = complete(execution, given, at);
        if (value !== null)
            return value;
        throw new Error(`Cannot return null for non-nullable field ${parent.name}.${field.name}.`);
    };
}
function leaf(type) {
    return (execution, given) => {
        const value = type.serialize(given);
        if (value === null || value === undefined)
            throw new Error(`${type.name} has no value for what was resolved.`);
        execution.length += typeof value === "string" ? value.length : exports.LENGTH_OF_OTHERS;
        return value;
    };
}
function list({ parent, field, nodes }, type, complete) {
    const item = (0, resolved_and_completed_1.resolvedAndCompleted)(nodes, type, (_execution, each) => each, complete);
    return (execution, given, at) => {
        if (typeof given !== "object" || given === null || !(Symbol.iterator in given))
            throw new graphql_1.GraphQLError(`Expected Iterable, but did not find one for field "${parent.name}.${field.name}".`);
        const values = [];
        try {
            for (const each of given)
                values.push(item(execution, each, { prev: at, key: values.length, typename: undefined }));
        }
        catch (error) {
            // Those before it may still fail, which would end the process if nobody waited for them.
            void Promise.allSettled(values);
            throw error;
        }
        execution.length += values.length + 1;
        return values.some(execution_1.isPromise) ? Promise.all(values) : values;
    };
}
function object(planned, { nodes }, type) {
    // This schema's types are known by their names. A predicate would have to be asked here.
    if (type.isTypeOf)
        throw new Error(`${type.name} has isTypeOf`);
    let selection;
    return (execution, given, at) => {
        selection ??= planned.selectionBelow(type, nodes, execution.variables);
        return selection.run(execution, given, at);
    };
}
function abstract(planned, place, type) {
    const completions = new Map();
    const resolveType = type.resolveType ?? graphql_1.defaultTypeResolver;
    const completionFor = (name) => {
        const known = completions.get(name ?? "");
        if (known)
            return known;
        const found = runtimeType(planned, place, type, name);
        const complete = object(planned, place, found);
        completions.set(found.name, complete);
        return complete;
    };
    return (execution, given, at) => {
        const info = (0, execution_1.infoOf)(planned, place, execution, at);
        const name = resolveType(given, execution.context, info, type);
        return (0, execution_1.isPromise)(name)
            ? name.then((each) => completionFor(each)(execution, given, at))
            : completionFor(name)(execution, given, at);
    };
}
/** In the words of graphql-js, for the log. */
function runtimeType({ schema }, { parent, field, nodes }, type, name) {
    if (name === undefined)
        throw new graphql_1.GraphQLError(`Abstract type "${type.name}" must resolve to an Object type at runtime for field "${parent.name}.${field.name}". Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, { nodes });
    const found = schema.getType(name);
    if (!(0, graphql_1.isObjectType)(found) || !schema.isSubType(type, found))
        throw new graphql_1.GraphQLError(`Runtime Object type "${name}" is not a possible type for "${type.name}".`, {
            nodes,
        });
    return found;
}
//# sourceMappingURL=completion.js.map