"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VariableCoercion = void 0;
const graphql_1 = require("graphql");
/** Messages that no client reads, and that are the slowest to make. */
const MOST_ERRORS = 10;
/** Coerces the variables of an operation, whose types are looked up once. */
class VariableCoercion {
    /** `undefined`: a type is not what it should be, which graphql-js reports. */
    #variables;
    constructor(schema, definitions) {
        this.schema = schema;
        this.definitions = definitions;
        this.#variables = variablesOf(schema, definitions);
    }
    coerce(sent) {
        const values = this.#valid(sent);
        if (values)
            return { coerced: values };
        const { schema, definitions } = this;
        const { coerced, errors } = (0, graphql_1.getVariableValues)(schema, definitions, sent, { maxErrors: MOST_ERRORS });
        return errors ? { errors } : { coerced };
    }
    /** `undefined` where anything is missing or wrong: graphql-js has the words for it. */
    #valid(sent) {
        const values = {};
        for (const { name, type, defaultValue } of this.#variables ?? []) {
            const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
            if (value === undefined && defaultValue)
                values[name] = (0, graphql_1.valueFromAST)(defaultValue, type);
            else if (value === undefined || value === null) {
                if ((0, graphql_1.isNonNullType)(type))
                    return undefined;
                if (value === null)
                    values[name] = null;
            }
            else
                try {
                    values[name] = (0, graphql_1.coerceInputValue)(value, type);
                }
                catch {
                    return undefined;
                }
        }
        return this.#variables && values;
    }
}
exports.VariableCoercion = VariableCoercion;
function variablesOf(schema, definitions) {
    const variables = [];
    for (const { variable, type: node, defaultValue } of definitions) {
        const type = (0, graphql_1.typeFromAST)(schema, node);
        if (!(0, graphql_1.isInputType)(type))
            return undefined;
        variables.push({ name: variable.name.value, type, defaultValue });
    }
    return variables;
}
//# sourceMappingURL=variable-values.js.map