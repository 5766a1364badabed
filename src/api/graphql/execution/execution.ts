import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import type { FieldErrors, Path } from "./field-errors";

/** What is asked of an object of one type in one place. */
export interface Selection {
  /** `at`: where the object stands. */
  run(execution: Execution, source: unknown, at: Path): MaybePromise<Record<string, unknown>>;
}

/** What an operation is planned with. */
export interface Planned {
  /** Plans what several fields of one name ask for together. */
  readonly selectionBelow: (
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    variables: VariableValues,
  ) => Selection;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
}

/** A field as it stands in one place of an operation. */
export interface FieldPlace {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
}

export type VariableValues = Record<string, unknown>;

/** One execution of an operation. */
export interface Execution {
  readonly context: unknown;
  readonly variables: VariableValues;
  readonly errors: FieldErrors;
  /** The characters of the answer so far, at most: each takes up to six bytes of JSON. */
  length: number;
}

export type MaybePromise<Value> = Value | PromiseLike<Value>;

export function isPromise<Value>(value: MaybePromise<Value>): value is PromiseLike<Value> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

/** What resolvers are told, as graphql-js tells it. `at` is the field's place. */
export function infoOf(
  { schema, operation, fragments }: Planned,
  { field, nodes, parent }: FieldPlace,
  { variables }: Execution,
  at: Path,
): GraphQLResolveInfo {
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path: at ?? { prev: undefined, key: field.name, typename: parent.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues: variables,
  };
}
