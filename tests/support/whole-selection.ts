import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

/** All fields below a type, to a depth, without those that need arguments. */
export function wholeSelection(schema: GraphQLSchema, type: GraphQLNamedType, depth = 6): string {
  if (!isCompositeType(type)) return "";
  if (depth === 0) return "{ __typename }";
  const possible = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const parts = possible.map((object) => {
    const fields = Object.values(object.getFields())
      .filter(({ args }) =>
        args.every((argument) => argument.defaultValue !== undefined || !String(argument.type).endsWith("!")),
      )
      .map(({ name, type: returned }) => {
        const named = getNamedType(returned);
        // Fields of the same name in several types may differ in type: each gets a name of its own.
        const alias = possible.length > 1 || isUnionType(type) ? `${object.name}_${name}: ` : "";
        return alias + name + wholeSelection(schema, named, depth - 1);
      });
    return `... on ${object.name} { ${fields.join(" ")} }`;
  });
  return `{ __typename ${parts.join(" ")} }`;
}
