"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.planField = planField;
const graphql_1 = require("graphql");
const completion_1 = require("./completion");
const execution_1 = require("./execution");
const resolved_and_completed_1 = require("./resolved-and-completed");
/** `undefined`: the type has no such field. A valid document asks for none. */
function planField(planned, parent, name, nodes) {
    const field = definitionOf(planned.schema, parent, nodes[0]?.name.value ?? "");
    if (!field)
        return undefined;
    const place = { field, nodes, parent };
    const resolve = field.resolve ? resolver(planned, place) : property(planned, place);
    const complete = (0, completion_1.completion)(planned, place, field.type);
    const value = (0, resolved_and_completed_1.resolvedAndCompleted)(nodes, field.type, resolve, complete);
    const run = (execution, source, above) => value(execution, source, { prev: above, key: name, typename: parent.name });
    return { name, run: quickLeaf(field, run) ?? run };
}
/**
 * Most fields of an answer are properties that hold a leaf: these are completed at once. Whatever is no such leaf, or is
 * wrong, takes the whole way.
 */
function quickLeaf(field, whole) {
    const type = (0, graphql_1.getNullableType)(field.type);
    if (field.resolve || field.args.length > 0 || !(0, graphql_1.isLeafType)(type))
        return undefined;
    const { name } = field;
    return (execution, source, above) => {
        const value = typeof source === "object" && source !== null ? source[name] : undefined;
        if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
            try {
                const leaf = type.serialize(value);
                if (typeof leaf === "string") {
                    execution.length += leaf.length;
                    return leaf;
                }
                if (typeof leaf === "number" || typeof leaf === "boolean") {
                    execution.length += completion_1.LENGTH_OF_OTHERS;
                    return leaf;
                }
            }
            catch {
                // It fails again below, where the error is located.
            }
        return whole(execution, source, above);
    };
}
function definitionOf(schema, parent, name) {
    if (name === graphql_1.TypeNameMetaFieldDef.name)
        return graphql_1.TypeNameMetaFieldDef;
    if (schema.getQueryType() === parent) {
        if (name === graphql_1.SchemaMetaFieldDef.name)
            return graphql_1.SchemaMetaFieldDef;
        if (name === graphql_1.TypeMetaFieldDef.name)
            return graphql_1.TypeMetaFieldDef;
    }
    return parent.getFields()[name];
}
function resolver(planned, place) {
    return (execution, source, at) => place.field.resolve?.(source, argumentsOf(place, execution), execution.context, (0, execution_1.infoOf)(planned, place, execution, at));
}
/** A field without a resolver is a property of what it is asked of, or a method. */
function property(planned, place) {
    const { name, args } = place.field;
    return (execution, source, at) => {
        // Arguments are coerced although a property takes none: wrong ones are refused.
        const given = args.length > 0 ? argumentsOf(place, execution) : undefined;
        if ((typeof source !== "object" || source === null) && typeof source !== "function")
            return undefined;
        const value = source[name];
        if (typeof value !== "function")
            return value;
        return value.call(source, given ?? {}, execution.context, (0, execution_1.infoOf)(planned, place, execution, at));
    };
}
function argumentsOf({ field, nodes: [node] }, { variables }) {
    return node ? (0, graphql_1.getArgumentValues)(field, node, variables) : {};
}
//# sourceMappingURL=planned-field.js.map