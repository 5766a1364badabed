import {
  coerceInputValue,
  getVariableValues,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  type ValueNode,
  type VariableDefinitionNode,
} from "graphql";
import type { VariableValues } from "./execution";

/** Messages that no client reads, and that are the slowest to make. */
const MOST_ERRORS = 10;

export type Coerced = { readonly coerced: VariableValues } | { readonly errors: readonly GraphQLError[] };

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue: ValueNode | undefined;
}

/** Coerces the variables of an operation, whose types are looked up once. */
export class VariableCoercion {
  /** `undefined`: a type is not what it should be, which graphql-js reports. */
  readonly #variables: readonly Variable[] | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly definitions: readonly VariableDefinitionNode[],
  ) {
    this.#variables = variablesOf(schema, definitions);
  }

  coerce(sent: VariableValues): Coerced {
    const values = this.#valid(sent);
    if (values) return { coerced: values };
    const { schema, definitions } = this;
    const { coerced, errors } = getVariableValues(schema, definitions, sent, { maxErrors: MOST_ERRORS });
    return errors ? { errors } : { coerced };
  }

  /** `undefined` where anything is missing or wrong: graphql-js has the words for it. */
  #valid(sent: VariableValues): VariableValues | undefined {
    const values: Record<string, unknown> = {};
    for (const { name, type, defaultValue } of this.#variables ?? []) {
      const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
      if (value === undefined && defaultValue) values[name] = valueFromAST(defaultValue, type);
      else if (value === undefined || value === null) {
        if (isNonNullType(type)) return undefined;
        if (value === null) values[name] = null;
      } else
        try {
          values[name] = coerceInputValue(value, type);
        } catch {
          return undefined;
        }
    }
    return this.#variables && values;
  }
}

function variablesOf(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): Variable[] | undefined {
  const variables: Variable[] = [];
  for (const { variable, type: node, defaultValue } of definitions) {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) return undefined;
    variables.push({ name: variable.name.value, type, defaultValue });
  }
  return variables;
}
