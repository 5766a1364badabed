import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

/**
 * A value that a scalar does not take. Its message names the scalar, what it takes and what kind of thing came, and
 * never repeats a text that came: somebody may have typed a key into the wrong place.
 */
export class ScalarRefusal extends GraphQLError {}

/** What kind of thing came, in words for a message. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "a string";
    case "boolean":
      return "a boolean";
    case "number":
    case "bigint":
      return "a number";
    default:
      return "an object";
  }
}

/** A literal as the value that the same JSON variable would carry. */
function literalValue(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return [];
    default:
      return {};
  }
}

/** A scalar that takes variables and literals alike. `read` returns the value or the reason why it is none. */
export function scalar(
  name: string,
  description: string,
  read: (value: unknown) => { readonly value: unknown } | { readonly refusal: string },
  serialize: (value: unknown) => unknown = (value) => value,
): GraphQLScalarType {
  const parse = (value: unknown, nodes?: ValueNode): unknown => {
    const result = read(value);
    if ("value" in result) return result.value;
    throw new ScalarRefusal(`${name} ${result.refusal}`, nodes ? { nodes } : {});
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(literalValue(node), node),
  });
}
