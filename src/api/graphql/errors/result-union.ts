import { createUnionType, type ClassType } from "type-graphql";

/** A mutation's result: one success type and the errors that its caller has to expect. */
export function resultUnion(
  name: string,
  description: string,
  success: ClassType,
  errors: readonly ClassType[],
): object {
  return createUnionType({
    name,
    description,
    types: () => [success, ...errors],
    resolveType: (value: { __typename?: string }) => value.__typename as never,
  });
}
