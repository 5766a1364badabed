"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeptCosts = void 0;
const graphql_1 = require("graphql");
const field_cost_1 = require("./field-cost");
const operation_cost_1 = require("./operation-cost");
/** Of one operation, for whoever changes at every request what its cost depends on. */
const MOST_KEPT = 64;
/** What operations cost, worked out once for the variables that decide it; gone with their documents. */
class KeptCosts {
    #kept = new WeakMap();
    #arguments;
    #lists;
    constructor(schema) {
        this.schema = schema;
        this.#arguments = countingArguments(schema);
        this.#lists = listsOfItems(schema);
    }
    of(document, operation, variables = {}) {
        const kept = this.#keptOf(document, operation);
        const values = JSON.stringify(kept.decisive.map((name) => weight(variables[name], this.#lists)));
        const known = kept.byValues.get(values);
        if (known !== undefined)
            return known;
        const cost = (0, operation_cost_1.operationCost)({ schema: this.schema, document, operation, variables });
        if (kept.byValues.size >= MOST_KEPT)
            kept.byValues.clear();
        kept.byValues.set(values, cost);
        return cost;
    }
    /** Whether all that it asks for takes many items: it may come with a large body, and cost more. */
    takesItems(document, operation) {
        return this.#keptOf(document, operation).takesItems;
    }
    #takesItems(document, operation) {
        const fields = this.schema.getRootType(operation.operation)?.getFields() ?? {};
        const names = rootFieldsOf(document, operation.selectionSet);
        return names.every((name) => {
            const field = fields[name];
            return field !== undefined && (0, field_cost_1.costOf)(field).items !== undefined;
        });
    }
    #keptOf(document, operation) {
        const known = this.#kept.get(operation);
        if (known)
            return known;
        const kept = {
            decisive: decisiveVariables(document, this.#arguments),
            takesItems: this.#takesItems(document, operation),
            byValues: new Map(),
        };
        this.#kept.set(operation, kept);
        return kept;
    }
}
exports.KeptCosts = KeptCosts;
/** The names of the fields that a valid selection asks for, those of fragments included. */
function rootFieldsOf(document, { selections }) {
    return selections.flatMap((selection) => {
        if (selection.kind === graphql_1.Kind.FIELD)
            return selection.name.value;
        if (selection.kind === graphql_1.Kind.INLINE_FRAGMENT)
            return rootFieldsOf(document, selection.selectionSet);
        const fragment = document.definitions.find((each) => each.kind === graphql_1.Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value);
        return fragment?.kind === graphql_1.Kind.FRAGMENT_DEFINITION ? rootFieldsOf(document, fragment.selectionSet) : [];
    });
}
/**
 * Of a list its length decides, of an input the lengths of its lists of items, and of everything else whether it is a number
 * or a boolean, and which. Nothing else of what a caller sent is kept.
 */
function weight(value, lists) {
    if (Array.isArray(value))
        return [value.length];
    if (typeof value === "object" && value !== null) {
        const given = value;
        return [...lists].flatMap((name) => {
            const list = given[name];
            return Array.isArray(list) ? [[name, list.length]] : [];
        });
    }
    return typeof value === "number" || typeof value === "boolean" ? value : typeof value;
}
/** The arguments of any field by which its cost is counted, and the conditions of directives. */
function countingArguments(schema) {
    const names = new Set(["first", "last", "if"]);
    for (const type of Object.values(schema.getTypeMap())) {
        if (!(0, graphql_1.isObjectType)(type))
            continue;
        for (const field of Object.values(type.getFields())) {
            const { listBound, items } = (0, field_cost_1.costOf)(field);
            if (items)
                names.add(items.argument);
            if (typeof listBound === "object" && "argument" in listBound)
                names.add(listBound.argument);
        }
    }
    return names;
}
/** The lists of items that inputs have, by name. */
function listsOfItems(schema) {
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
    return new Set(fields.flatMap((field) => (0, field_cost_1.costOf)(field).items?.list ?? []));
}
function decisiveVariables(document, counting) {
    const names = new Set();
    (0, graphql_1.visit)(document, {
        Argument: ({ name, value }) => {
            if (!counting.has(name.value))
                return;
            (0, graphql_1.visit)(value, { Variable: (variable) => void names.add(variable.name.value) });
        },
    });
    return [...names];
}
//# sourceMappingURL=kept-costs.js.map