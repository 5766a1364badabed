import {
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

/** The variables of an operation as they are before anybody has checked them: what was sent, or else the defaults. */
export type GivenVariables = Readonly<Record<string, unknown>>;

export function givenVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  sent: GivenVariables = {},
): GivenVariables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...sent };
}

/** The value of an argument, from the document or the variables; `undefined` where there is none. */
export function givenArgument(field: FieldNode, name: string, variables: GivenVariables): unknown {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && valueFromASTUntyped(value, { ...variables });
}

/** Whether `@skip` or `@include` leaves the selection out; in doubt it stays in. */
export function isLeftOut({ directives = [] }: SelectionNode, variables: GivenVariables): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    if (name.value !== "skip" && name.value !== "include") return false;
    const condition = given.find((argument) => argument.name.value === "if")?.value;
    if (condition?.kind !== Kind.VARIABLE && condition?.kind !== Kind.BOOLEAN) return false;
    return valueFromASTUntyped(condition, { ...variables }) === (name.value === "skip");
  });
}
