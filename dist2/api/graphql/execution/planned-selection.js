"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PlannedSelection = void 0;
const graphql_1 = require("graphql");
const execution_1 = require("./execution");
const outcome_1 = require("./outcome");
const planned_field_1 = require("./planned-field");
/** Of quotation marks, colon, comma and, six times, of a null. */
const LENGTH_BETWEEN = 4;
/** What is asked of an object of one type in one place: each field once, in the order of the answer. */
class PlannedSelection {
    #fields;
    /** Of the names in the answer, with what stands between them. */
    #length;
    /** An alias may be called so. It would set the prototype of a plain object, and be no field of it. */
    #hasProto;
    constructor(planned, type, selectionSets, variables) {
        const nodes = new Map();
        const collecting = { planned, type, variables, nodes, seen: new Set() };
        for (const set of selectionSets)
            collect(collecting, set);
        this.#fields = [...nodes].flatMap(([name, each]) => (0, planned_field_1.planField)(planned, type, name, each) ?? []);
        this.#length = this.#fields.reduce((sum, { name }) => sum + name.length + LENGTH_BETWEEN, 1);
        this.#hasProto = nodes.has("__proto__");
    }
    /** The fields' values; those that are promised are waited for together. */
    run(execution, source, path) {
        const values = this.#empty();
        execution.length += this.#length;
        let promised = false;
        try {
            for (const field of this.#fields) {
                const value = field.run(execution, source, path);
                values[field.name] = value;
                promised ||= (0, execution_1.isPromise)(value);
            }
        }
        catch (error) {
            if (!promised)
                throw error;
            // The promises of the fields before it are waited for, for they may fail, too.
            return settled(values).finally(() => {
                throw error;
            });
        }
        return promised ? settled(values) : values;
    }
    /** The same, one field after the other: mutations. */
    runSerially(execution, source) {
        execution.length += this.#length;
        let values = this.#empty();
        for (const field of this.#fields) {
            const next = (before) => {
                const value = field.run(execution, source, undefined);
                const withValue = (each) => {
                    before[field.name] = each;
                    return before;
                };
                return (0, execution_1.isPromise)(value) ? value.then(withValue) : withValue(value);
            };
            values = (0, execution_1.isPromise)(values) ? values.then(next) : next(values);
        }
        return values;
    }
    #empty() {
        return this.#hasProto ? Object.create(null) : {};
    }
}
exports.PlannedSelection = PlannedSelection;
/**
 * Takes as many turns of the promises as graphql-js: an error that is found later than another one, whose field takes it away,
 * is not in the answer.
 */
async function settled(values) {
    const names = Object.keys(values).filter((name) => (0, execution_1.isPromise)(values[name]));
    const [first = ""] = names;
    const only = values[first];
    if (names.length === 1 && (0, execution_1.isPromise)(only)) {
        // The second turn, which `Promise.all` would take for more.
        values[first] = await only.then();
        return values;
    }
    const found = await Promise.all(names.map((name) => values[name]));
    for (const [i, name] of names.entries())
        values[name] = found[i];
    return values;
}
function collect(collecting, { selections }) {
    const { planned, variables, nodes, seen } = collecting;
    for (const selection of selections) {
        if (selection.kind === graphql_1.Kind.FRAGMENT_SPREAD && seen.has(selection.name.value))
            continue;
        if (!(0, outcome_1.isIncluded)(selection, variables))
            continue;
        if (selection.kind === graphql_1.Kind.FIELD) {
            const name = (selection.alias ?? selection.name).value;
            const known = nodes.get(name);
            if (known)
                known.push(selection);
            else
                nodes.set(name, [selection]);
        }
        else if (selection.kind === graphql_1.Kind.INLINE_FRAGMENT) {
            if (applies(collecting, selection.typeCondition))
                collect(collecting, selection.selectionSet);
        }
        else {
            seen.add(selection.name.value);
            const fragment = planned.fragments[selection.name.value];
            if (fragment && applies(collecting, fragment.typeCondition))
                collect(collecting, fragment.selectionSet);
        }
    }
}
function applies({ planned: { schema }, type }, condition) {
    if (!condition)
        return true;
    const named = (0, graphql_1.typeFromAST)(schema, condition);
    return named === type || ((0, graphql_1.isAbstractType)(named) && schema.isSubType(named, type));
}
//# sourceMappingURL=planned-selection.js.map