import {
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { costOf } from "./field-cost";

/** Throws where a list does not say how long it may become: the cost of an operation with it would not be known. */
export function assertListsAreBounded(schema: GraphQLSchema): void {
  const unbounded = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) return [];
    return Object.values(type.getFields())
      .filter((field) => isList(field) && costOf(field).listBound === undefined)
      .map(({ name }) => `${type.name}.${name}`);
  });
  if (unbounded.length > 0)
    throw new Error(`lists without a bound (@AtMost, @AsManyAs, @RowsOfPage): ${unbounded.join(", ")}`);
}

type Field = GraphQLField<unknown, unknown>;

export function isList({ type }: Pick<Field, "type">): boolean {
  return isListType(getNullableType(type));
}
