// The way to a result, as types and as an expression.
const { isLeafType, isNonNullType } = require("graphql");
const { objectType } = require("./object-type.cjs");
const { namedType, valueType } = require("./value-type.cjs");

/** What stands at the end of the way, where it is there. */
function endType(steps, imports) {
  const { field, only, selectionSet } = steps.at(-1);
  if (only) return objectType(only, selectionSet, imports);
  const inner = (named) =>
    isLeafType(named) ? namedType(named, imports) : objectType(named, selectionSet, imports);
  return valueType(field.type, inner).replace(/ \| null$/, "");
}

/** Something on the way may not be there, or be of another type. */
function mayEndInNull(steps) {
  return steps.some(({ field, only, errors }) => (field ? !isNonNullType(field.type) : only && !errors));
}

/** The type at the end of a way, wrapped in all that lies before it. */
function typeOfWay(steps, end) {
  return steps.reduceRight((type, { field, only }) => {
    if (only) return `(${type} & { readonly __typename: "${only.name}" }) | { readonly __typename?: never }`;
    return `{ readonly ${field.name}: ${type}${isNonNullType(field.type) ? "" : " | null"} }`;
  }, end);
}

/** The expression that goes the way: `data.guarantee?.events ?? null`. */
function expressionOf(steps) {
  const narrowed = steps.findIndex(({ only }) => only);
  if (narrowed < 0) return accessTo(steps) + (mayStopBeforeTheEnd(steps) ? " ?? null" : "");
  const before = accessTo(steps.slice(0, narrowed));
  const typename = `${before}${mayEndInNull(steps.slice(0, narrowed)) ? "?" : ""}.__typename`;
  const after = steps.slice(narrowed + 1).map(({ field }) => `.${field.name}`);
  return `${typename} === "${steps[narrowed].only.name}" ? ${before}${after.join("")} : null`;
}

function accessTo(steps) {
  return steps.reduce(
    (expression, { field }, i) => `${expression}${mayEndInNull(steps.slice(0, i)) ? "?" : ""}.${field.name}`,
    "data",
  );
}

/** `?.` gives `undefined` there, which is not what the API says. */
function mayStopBeforeTheEnd(steps) {
  return mayEndInNull(steps.slice(0, -1));
}

module.exports = { endType, expressionOf, mayEndInNull, typeOfWay };
