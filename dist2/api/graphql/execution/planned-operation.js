"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PlannedOperation = void 0;
const graphql_1 = require("graphql");
const execution_1 = require("./execution");
const field_errors_1 = require("./field-errors");
const outcome_1 = require("./outcome");
const planned_selection_1 = require("./planned-selection");
const variable_values_1 = require("./variable-values");
/** For an operation whose variables decide what is asked. */
const MOST_OUTCOMES = 4;
/**
 * An operation that is executed again and again: which field comes where, what resolves it and how its value is completed is
 * worked out once. Answers and errors are those of graphql-js; the tests compare the two.
 */
class PlannedOperation {
    #planned;
    #variables;
    /** What its variables may leave out. */
    #conditions;
    #byOutcome = new Map();
    constructor(schema, document, operation) {
        this.schema = schema;
        this.document = document;
        this.operation = operation;
        this.#planned = {
            schema,
            operation,
            fragments: fragmentsOf(document),
            selectionBelow: (type, nodes, variables) => {
                const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
                return new planned_selection_1.PlannedSelection(this.#planned, type, sets, variables);
            },
        };
        this.#variables = new variable_values_1.VariableCoercion(schema, operation.variableDefinitions ?? []);
        this.#conditions = (0, outcome_1.conditionsIn)(document);
    }
    /** At once where all resolvers answer at once: later, fewer errors would have been found by then. */
    execute(context, sent = {}) {
        const variables = this.#variables.coerce(sent);
        if ("errors" in variables)
            return { result: { errors: variables.errors }, longest: 0 };
        const errors = new field_errors_1.FieldErrors();
        const execution = { context, variables: variables.coerced, errors, length: 0 };
        const done = (data) => ({
            result: resultOf(data, errors.found),
            longest: execution.length * BYTES,
        });
        const failed = (error) => {
            errors.add(error, undefined);
            return { result: resultOf(null, errors.found), longest: 0 };
        };
        try {
            const data = this.#run(execution);
            return (0, execution_1.isPromise)(data) ? data.then(done, failed) : done(data);
        }
        catch (error) {
            return failed(error);
        }
    }
    #run(execution) {
        const selection = this.#selectionFor(execution.variables);
        return this.#planned.operation.operation === graphql_1.OperationTypeNode.MUTATION
            ? selection.runSerially(execution, undefined)
            : selection.run(execution, undefined, undefined);
    }
    #selectionFor(variables) {
        const outcome = (0, outcome_1.outcomeOf)(this.#conditions, variables);
        const known = this.#byOutcome.get(outcome);
        if (known)
            return known;
        const { schema, operation } = this.#planned;
        const type = schema.getRootType(operation.operation);
        if (!type)
            throw new Error(`the schema has no ${operation.operation}`);
        const selection = new planned_selection_1.PlannedSelection(this.#planned, type, [operation.selectionSet], variables);
        if (this.#byOutcome.size >= MOST_OUTCOMES)
            this.#byOutcome.clear();
        this.#byOutcome.set(outcome, selection);
        return selection;
    }
}
exports.PlannedOperation = PlannedOperation;
/** Of a UTF-16 unit as JSON: a control character is escaped as \u0001. */
const BYTES = 6;
function resultOf(data, errors) {
    // As they are now: those of promises that nobody waits for any more come later.
    return errors.length === 0 ? { data } : { errors: [...errors], data };
}
function fragmentsOf({ definitions }) {
    const fragments = Object.create(null);
    for (const definition of definitions)
        if (definition.kind === graphql_1.Kind.FRAGMENT_DEFINITION)
            fragments[definition.name.value] = definition;
    return fragments;
}
//# sourceMappingURL=planned-operation.js.map