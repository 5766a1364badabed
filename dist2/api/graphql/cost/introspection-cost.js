"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isIntrospection = isIntrospection;
exports.introspectionCost = introspectionCost;
const graphql_1 = require("graphql");
const given_values_1 = require("./given-values");
const most_values_1 = require("./most-values");
/** Most values of a schema are descriptions. Measured: the whole schema, with 37,000 values, takes a twentieth of a second. */
const WEIGHT = 3;
/** Whether a field asks for the schema itself; no field of ours may have these names. */
function isIntrospection({ name }) {
    return name.value === graphql_1.SchemaMetaFieldDef.name || name.value === graphql_1.TypeMetaFieldDef.name;
}
/**
 * The values in the answer to `__schema` or `__type`, counted in the schema itself: the longest list of fields times that
 * of types would be far too many. Stops counting once there are too many for any operation.
 */
function introspectionCost(field, asked) {
    const isSchema = field.name.value === graphql_1.SchemaMetaFieldDef.name;
    const name = (0, given_values_1.givenArgument)(field, "name", asked.variables);
    const root = isSchema ? asked.schema : typeof name === "string" ? asked.schema.getType(name) : undefined;
    const type = (0, graphql_1.getNamedType)((isSchema ? graphql_1.SchemaMetaFieldDef : graphql_1.TypeMetaFieldDef).type);
    if (!root || !field.selectionSet || !(0, graphql_1.isObjectType)(type))
        return 1;
    const count = new ElementCount(asked);
    count.below(field.selectionSet, type, new Map([[root, 1]]));
    return 1 + count.values;
}
class ElementCount {
    constructor(asked) {
        this.asked = asked;
        this.values = 0;
    }
    below({ selections }, type, elements) {
        let times = 0;
        for (const count of elements.values())
            times += count;
        for (const selection of selections) {
            if (this.values > most_values_1.MOST_VALUES)
                return;
            if ((0, given_values_1.isLeftOut)(selection, this.asked.variables))
                continue;
            if (selection.kind === graphql_1.Kind.INLINE_FRAGMENT)
                this.below(selection.selectionSet, type, elements);
            else if (selection.kind === graphql_1.Kind.FRAGMENT_SPREAD) {
                const fragment = this.asked.definitions.get(selection.name.value);
                if (fragment)
                    this.below(fragment.selectionSet, type, elements);
            }
            else {
                this.values += times * WEIGHT;
                this.#belowField(selection, type, elements);
            }
        }
    }
    #belowField({ name, selectionSet }, type, elements) {
        const field = type.getFields()[name.value];
        if (!field || !selectionSet)
            return;
        const below = (0, graphql_1.getNamedType)(field.type);
        if ((0, graphql_1.isObjectType)(below))
            this.below(selectionSet, below, this.#elementsOf(field, elements));
    }
    #elementsOf({ resolve }, elements) {
        const found = new Map();
        const info = { schema: this.asked.schema };
        for (const [element, times] of elements) {
            const value = resolve?.(element, { includeDeprecated: true }, undefined, info);
            for (const each of Array.isArray(value) ? value : [value])
                if (each !== null && each !== undefined)
                    found.set(each, (found.get(each) ?? 0) + times);
        }
        return found;
    }
}
//# sourceMappingURL=introspection-cost.js.map