import { GraphQLError, isEnumType, type GraphQLEnumType, type GraphQLSchema } from "graphql";

/** In characters: more would not be read. */
const LONGEST_LIST = 600;

/** A value that an enum does not have. graphql-js names only values that are written alike; this one knows all of them. */
export class UnknownEnumValue extends GraphQLError {
  constructor(
    { message, nodes }: GraphQLError,
    /** What is told to whoever may know the schema. */
    readonly values: string,
  ) {
    super(message, nodes ? { nodes } : {});
  }
}

/** The end of a message that names the values of an enum. */
export const VALUES_NAMED = / Its values are [\w, ]+\.$/;

/** Lets errors about an enum's value know which ones there are. */
export function knowEnumValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isEnumType(type) && !type.name.startsWith("__")) knowValuesOf(type);
}

function knowValuesOf(type: GraphQLEnumType): void {
  const names = type.getValues().map(({ name }) => name);
  const values = ` Its values are ${names.join(", ")}.`;
  if (values.length > LONGEST_LIST) return;
  const parseValue = type.parseValue.bind(type);
  const parseLiteral = type.parseLiteral.bind(type);
  const knowing = (parse: () => unknown): unknown => {
    try {
      return parse();
    } catch (error) {
      throw error instanceof GraphQLError ? new UnknownEnumValue(error, values) : error;
    }
  };
  type.parseValue = (value) => knowing(() => parseValue(value));
  type.parseLiteral = (node, variables) => knowing(() => parseLiteral(node, variables));
}
