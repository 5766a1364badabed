"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.operationCost = operationCost;
const graphql_1 = require("graphql");
const window_args_1 = require("../pagination/window.args");
const field_cost_1 = require("./field-cost");
const given_values_1 = require("./given-values");
const introspection_cost_1 = require("./introspection-cost");
const list_bounds_1 = require("./list-bounds");
/**
 * The number of values that the operation can stand for: each field counts 1, or what it weighs, and whatever is below a
 * list as often as the list may be long; pages with the `first` or `last` that was asked for. Takes time in proportion to
 * the document.
 */
function operationCost(asked) {
    const { schema, document, operation } = asked;
    const root = schema.getRootType(operation.operation);
    if (!root)
        return 0;
    const fragments = document.definitions.filter((definition) => definition.kind === graphql_1.Kind.FRAGMENT_DEFINITION);
    const count = new CostCount(schema, new Map(fragments.map((fragment) => [fragment.name.value, fragment])), (0, given_values_1.givenVariables)(operation, asked.variables));
    const { fixed, perRow } = count.below(operation.selectionSet, root.name);
    return fixed + perRow * window_args_1.MOST_PER_PAGE;
}
const NOTHING = { fixed: 0, perRow: 0 };
class CostCount {
    /** Each fragment is counted once: fragments of fragments would otherwise take exponential time. */
    #fragments = new Map();
    constructor(schema, definitions, variables) {
        this.schema = schema;
        this.definitions = definitions;
        this.variables = variables;
    }
    below(selectionSet, typeName) {
        const type = this.schema.getType(typeName);
        if (!(0, graphql_1.isUnionType)(type))
            return this.#sumOf(selectionSet, typeName);
        // Each value is of one of the types, and holds what is asked for of that one.
        const costs = type.getTypes().map((member) => this.#ofMember(selectionSet, member));
        return {
            fixed: Math.max(...costs.map(({ fixed }) => fixed)),
            perRow: Math.max(...costs.map(({ perRow }) => perRow)),
        };
    }
    /** Of a selection on several types, what is asked for of this one. */
    #ofMember({ selections }, member) {
        let [fixed, perRow] = [0, 0];
        for (const selection of selections) {
            if ((0, given_values_1.isLeftOut)(selection, this.variables))
                continue;
            const cost = selection.kind === graphql_1.Kind.FIELD
                ? this.#field(selection, member.name)
                : this.#ofFragment(selection, member);
            fixed += cost.fixed;
            perRow += cost.perRow;
        }
        return { fixed, perRow };
    }
    #ofFragment(selection, member) {
        if (selection.kind === graphql_1.Kind.INLINE_FRAGMENT)
            return isOf(this.schema, conditionOf(selection), member)
                ? this.#ofMember(selection.selectionSet, member)
                : NOTHING;
        const key = `${selection.name.value} ${member.name}`;
        const known = this.#fragments.get(key);
        if (known)
            return known;
        // A fragment that holds itself, which a rule refuses, finds the nothing.
        this.#fragments.set(key, NOTHING);
        const fragment = this.definitions.get(selection.name.value);
        const isApplied = fragment && isOf(this.schema, conditionOf(fragment), member);
        const cost = isApplied ? this.#ofMember(fragment.selectionSet, member) : NOTHING;
        this.#fragments.set(key, cost);
        return cost;
    }
    #sumOf({ selections }, typeName) {
        let [fixed, perRow] = [0, 0];
        for (const selection of selections) {
            if ((0, given_values_1.isLeftOut)(selection, this.variables))
                continue;
            const cost = selection.kind === graphql_1.Kind.FIELD
                ? this.#field(selection, typeName)
                : selection.kind === graphql_1.Kind.FRAGMENT_SPREAD
                    ? this.#fragment(selection.name.value)
                    : this.below(selection.selectionSet, conditionOf(selection) ?? typeName);
            fixed += cost.fixed;
            perRow += cost.perRow;
        }
        return { fixed, perRow };
    }
    #fragment(name) {
        const known = this.#fragments.get(name);
        if (known)
            return known;
        // A fragment that holds itself, which a rule refuses, finds the nothing.
        this.#fragments.set(name, NOTHING);
        const fragment = this.definitions.get(name);
        const cost = fragment ? this.below(fragment.selectionSet, conditionOf(fragment) ?? "") : NOTHING;
        this.#fragments.set(name, cost);
        return cost;
    }
    #field(field, typeName) {
        if ((0, introspection_cost_1.isIntrospection)(field)) {
            const { schema, definitions, variables } = this;
            return { fixed: (0, introspection_cost_1.introspectionCost)(field, { schema, definitions, variables }), perRow: 0 };
        }
        const definition = this.#definitionOf(field, typeName);
        if (!definition)
            return { fixed: 1, perRow: 0 };
        const { weight = 1, listBound } = (0, field_cost_1.costOf)(definition);
        const below = this.#belowField(field, definition);
        if (listBound === undefined)
            return { fixed: weight + below.fixed, perRow: below.perRow };
        if (typeof listBound === "object" && "rowsOf" in listBound)
            return { fixed: weight, perRow: below.fixed };
        const times = typeof listBound === "number" ? listBound : this.#asManyAsAsked(field, listBound);
        return { fixed: weight + times * below.fixed, perRow: 0 };
    }
    #belowField(field, definition) {
        if (!field.selectionSet)
            return { fixed: (0, list_bounds_1.isList)(definition) ? 1 : 0, perRow: 0 };
        const below = this.below(field.selectionSet, (0, graphql_1.getNamedType)(definition.type).name);
        if (below.perRow === 0)
            return below;
        const { items } = (0, field_cost_1.costOf)(definition);
        const rows = items ? this.#itemsGiven(field, items) : this.#rowsAsked(field);
        return { fixed: below.fixed + rows * below.perRow, perRow: 0 };
    }
    #itemsGiven(field, { argument, list, most }) {
        const given = (0, given_values_1.givenArgument)(field, argument, this.variables);
        const items = typeof given === "object" && given !== null ? given[list] : undefined;
        return bounded(Array.isArray(items) ? items.length : items, most);
    }
    #definitionOf({ name }, typeName) {
        const type = this.schema.getType(typeName);
        return (0, graphql_1.isCompositeType)(type) && !(0, graphql_1.isUnionType)(type) ? type.getFields()[name.value] : undefined;
    }
    #rowsAsked(field) {
        const [first, last] = ["first", "last"].map((name) => (0, given_values_1.givenArgument)(field, name, this.variables) ?? undefined);
        if (first === undefined && last === undefined)
            return window_args_1.DEFAULT_PER_PAGE;
        return bounded(first ?? last, window_args_1.MOST_PER_PAGE);
    }
    #asManyAsAsked(field, { argument, most }) {
        const value = (0, given_values_1.givenArgument)(field, argument, this.variables);
        return bounded(Array.isArray(value) ? value.length : value, most);
    }
}
/** What is no number in the bounds will be refused, and counts as the most until then. */
function bounded(asked, most) {
    return typeof asked === "number" && asked >= 0 && asked <= most ? asked : most;
}
/** Whether a fragment with this condition holds of a type. */
function isOf(schema, condition, member) {
    if (condition === undefined || condition === member.name)
        return true;
    const type = schema.getType(condition);
    return (0, graphql_1.isAbstractType)(type) && schema.isSubType(type, member);
}
function conditionOf({ typeCondition, }) {
    return typeCondition?.name.value;
}
//# sourceMappingURL=operation-cost.js.map