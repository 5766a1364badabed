// The way from the data of an answer to what a method returns.
const {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
} = require("graphql");
const { ERROR, isError } = require("./error-types.cjs");
const { isFile, selectionsOf } = require("./object-type.cjs");

/**
 * @typedef {object} Step - Into a field, or to one type of several.
 * @property {import("graphql").GraphQLField} [field]
 * @property {import("graphql").GraphQLObjectType} [only] - The one type that is asked for of an interface or a union.
 * @property {import("graphql").GraphQLObjectType[]} [errors] - Of a union: what a result may be instead.
 * @property {import("graphql").SelectionSetNode} [selectionSet] - What is asked for there.
 */

/**
 * Follows an operation as long as it asks for one thing only.
 *
 * @returns {Step[]}
 */
function stepsOf(operation, schema, fragments) {
  const root = schema.getRootType(operation.operation);
  const steps = [];
  let [type, selectionSet] = [root, operation.selectionSet];
  for (;;) {
    const step = isAbstractType(type)
      ? onlyMember(type, selectionSet, schema, fragments)
      : onlyField(type, selectionSet);
    if (!step) return steps;
    steps.push(step);
    type = step.only ?? getNamedType(step.field.type);
    selectionSet = step.selectionSet;
    const isMany = step.field && isListType(getNullableType(step.field.type));
    if (!selectionSet || isFile(type) || isMany) return steps;
  }
}

function onlyField(type, selectionSet) {
  const [selection, ...more] = selectionsOf(selectionSet);
  if (selection.kind !== Kind.FIELD || more.length > 0) return undefined;
  return { field: type.getFields()[selection.name.value], selectionSet: selection.selectionSet };
}

function onlyMember(type, selectionSet, schema, fragments) {
  const members = selectionsOf(selectionSet).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [];
    const condition = (fragments.get(selection.name?.value) ?? selection).typeCondition.name.value;
    const member = schema.getType(condition);
    if (!isObjectType(member) || condition === ERROR || isError(member)) return [];
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    return [{ only: member, selectionSet: isSpread ? selectionOf(selection) : selection.selectionSet }];
  });
  // Of an interface whose fields are all that is asked for.
  if (members.length === 0) return undefined;
  if (members.length > 1) throw new Error(`${type.name}: a method returns one type of it`);
  return { ...members[0], ...(isUnionType(type) && { errors: type.getTypes().filter(isError) }) };
}

/** A spread as what is asked for. */
function selectionOf(spread) {
  return { kind: Kind.SELECTION_SET, selections: [spread] };
}

module.exports = { stepsOf };
