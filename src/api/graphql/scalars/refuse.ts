import type { Words } from "../locale";
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

/**
 * A value that a scalar does not take. Its message names the scalar, what it takes and what kind of thing came, and
 * never repeats a text that came: somebody may have typed a key into the wrong place.
 */
export class ScalarRefusal extends GraphQLError {
  constructor(
    readonly words: Words,
    nodes?: ValueNode,
  ) {
    super(words.en, nodes ? { nodes } : {});
  }
}

const KINDS = {
  null: { en: "null", ja: "null" },
  list: { en: "a list", ja: "リスト" },
  string: { en: "a string", ja: "文字列" },
  boolean: { en: "a boolean", ja: "真偽値" },
  number: { en: "a number", ja: "数値" },
  object: { en: "an object", ja: "オブジェクト" },
} as const satisfies Record<string, Words>;

/** What kind of thing came, in words for a message. */
export function kindOf(value: unknown): Words {
  if (value === null) return KINDS.null;
  if (Array.isArray(value)) return KINDS.list;
  const type = typeof value;
  return type === "string" || type === "boolean" || type === "number" ? KINDS[type] : KINDS.object;
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
  read: (value: unknown) => { readonly value: unknown } | { readonly refusal: Words },
  serialize: (value: unknown) => unknown = (value) => value,
): GraphQLScalarType {
  const parse = (value: unknown, nodes?: ValueNode): unknown => {
    const result = read(value);
    if ("value" in result) return result.value;
    const { en, ja } = result.refusal;
    throw new ScalarRefusal({ en: `${name} ${en}`, ja: `${name}: ${ja}` }, nodes);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(literalValue(node), node),
  });
}
