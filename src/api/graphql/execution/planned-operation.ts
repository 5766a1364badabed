import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import { isPromise, type Execution, type MaybePromise, type Planned, type VariableValues } from "./execution";
import { FieldErrors } from "./field-errors";
import { conditionsIn, outcomeOf } from "./outcome";
import { PlannedSelection } from "./planned-selection";
import { VariableCoercion } from "./variable-values";

/** For an operation whose variables decide what is asked. */
const MOST_OUTCOMES = 4;

/** What an execution came to. `longest`: how many bytes its data take as JSON, at most. */
export interface Executed {
  readonly result: ExecutionResult;
  readonly longest: number;
}

/**
 * An operation that is executed again and again: which field comes where, what resolves it and how its value is completed is
 * worked out once. Answers and errors are those of graphql-js; the tests compare the two.
 */
export class PlannedOperation {
  readonly #planned: Planned;
  readonly #variables: VariableCoercion;
  /** What its variables may leave out. */
  readonly #conditions: readonly SelectionNode[];
  readonly #byOutcome = new Map<string, PlannedSelection>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
    readonly operation: OperationDefinitionNode,
  ) {
    this.#planned = {
      schema,
      operation,
      fragments: fragmentsOf(document),
      selectionBelow: (type, nodes, variables) => {
        const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
        return new PlannedSelection(this.#planned, type, sets, variables);
      },
    };
    this.#variables = new VariableCoercion(schema, operation.variableDefinitions ?? []);
    this.#conditions = conditionsIn(document);
  }

  /** At once where all resolvers answer at once: later, fewer errors would have been found by then. */
  execute(context: unknown, sent: VariableValues = {}): MaybePromise<Executed> {
    const variables = this.#variables.coerce(sent);
    if ("errors" in variables) return { result: { errors: variables.errors }, longest: 0 };
    const errors = new FieldErrors();
    const execution: Execution = { context, variables: variables.coerced, errors, length: 0 };
    const done = (data: Record<string, unknown>): Executed => ({
      result: resultOf(data, errors.found),
      longest: execution.length * BYTES,
    });
    const failed = (error: unknown): Executed => {
      errors.add(error as GraphQLError, undefined);
      return { result: resultOf(null, errors.found), longest: 0 };
    };
    try {
      const data = this.#run(execution);
      return isPromise(data) ? data.then(done, failed) : done(data);
    } catch (error) {
      return failed(error);
    }
  }

  #run(execution: Execution): MaybePromise<Record<string, unknown>> {
    const selection = this.#selectionFor(execution.variables);
    return this.#planned.operation.operation === OperationTypeNode.MUTATION
      ? selection.runSerially(execution, undefined)
      : selection.run(execution, undefined, undefined);
  }

  #selectionFor(variables: VariableValues): PlannedSelection {
    const outcome = outcomeOf(this.#conditions, variables);
    const known = this.#byOutcome.get(outcome);
    if (known) return known;
    const { schema, operation } = this.#planned;
    const type = schema.getRootType(operation.operation);
    if (!type) throw new Error(`the schema has no ${operation.operation}`);
    const selection = new PlannedSelection(this.#planned, type, [operation.selectionSet], variables);
    if (this.#byOutcome.size >= MOST_OUTCOMES) this.#byOutcome.clear();
    this.#byOutcome.set(outcome, selection);
    return selection;
  }
}

/** Of a UTF-16 unit as JSON: a control character is escaped as \u0001. */
const BYTES = 6;

function resultOf(data: Record<string, unknown> | null, errors: readonly GraphQLError[]): ExecutionResult {
  // As they are now: those of promises that nobody waits for any more come later.
  return errors.length === 0 ? { data } : { errors: [...errors], data };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}
