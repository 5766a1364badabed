// The types of single values in TypeScript.
const {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
} = require("graphql");

const BUILT_IN = { ID: "string", String: "string", Int: "number", Float: "number", Boolean: "boolean" };

/** What JSON has for the scalars of the schema. A new one does not generate until it is named here. */
const SCALARS = {
  CalendarDate: "string",
  CalendarMonth: "string",
  DateTime: "string",
  GuaranteeNumber: "string",
  Yen: "number",
};

/** A scalar, an enum or an input by its name. */
function namedType(type, imports) {
  if (isSpecifiedScalarType(type)) return BUILT_IN[type.name];
  if (isScalarType(type)) return imports.type(type.name, "./scalars.js");
  if (isEnumType(type)) return imports.type(type.name, "./enums.js");
  if (isInputObjectType(type)) return imports.type(type.name, "./inputs.js");
  throw new Error(`${type.name} is not a single value`);
}

/**
 * The type of a value with its lists and nulls.
 *
 * @param {(named: import("graphql").GraphQLNamedType) => string} inner - What stands innermost.
 */
function valueType(type, inner) {
  if (!isNonNullType(type)) return `${nonNullType(type, inner)} | null`;
  return nonNullType(getNullableType(type), inner);
}

function nonNullType(type, inner) {
  if (!isListType(type)) return inner(type);
  const item = valueType(type.ofType, inner);
  return `readonly ${/[ {]/.test(item) ? `(${item})` : item}[]`;
}

/** A field of an input: what may be null may also be left out, and so may what has a default. */
function inputField({ name, type, defaultValue }, imports) {
  const inner = (named) => namedType(named, imports);
  const isRequired = isNonNullType(type) && defaultValue === undefined;
  return `readonly ${name}${isRequired ? "" : "?"}: ${valueType(type, inner)}${isRequired ? "" : " | undefined"};`;
}

module.exports = { inputField, namedType, SCALARS, valueType };
