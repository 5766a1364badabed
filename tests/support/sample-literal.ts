import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from "graphql";

/** A value that each scalar takes. */
const SCALARS: Readonly<Record<string, string>> = {
  ID: '"none_1"',
  String: '"text"',
  Int: "1",
  Boolean: "true",
  Yen: "1",
  CalendarDate: '"2026-04-01"',
  CalendarMonth: '"2026-04"',
  DateTime: '"2026-04-01T00:00:00Z"',
  GuaranteeNumber: '"2070004426"',
  EmailAddress: '"somebody@example.jp"',
};

/** The shortest literal that fits an input type, with the required fields alone. */
export function sampleLiteral(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sampleLiteral(type.ofType);
  if (isListType(type)) return `[${sampleLiteral(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${sampleLiteral(field.type)}`).join(", ")} }`;
  }
  const literal = SCALARS[type.name];
  if (literal === undefined) throw new Error(`no sample of ${type.name}: add one`);
  return literal;
}
