// The types of objects as the operations ask for them, field by field with the schema's words.
const { getNamedType, isLeafType, isUnionType, Kind } = require("graphql");
const { constantCase } = require("./constant-case.cjs");
const { detailFieldsOf, isError } = require("./error-types.cjs");
const { tsdoc } = require("./tsdoc.cjs");
const { namedType, valueType } = require("./value-type.cjs");

/** What a selection asks for, but for the name of the type. */
function selectionsOf({ selections }) {
  return selections.filter(({ kind, name }) => kind !== Kind.FIELD || name.value !== "__typename");
}

/** The name of the fragment that is all of a selection; `undefined` where it has anything else. */
function soleFragmentOf(selectionSet) {
  const [first, ...more] = selectionsOf(selectionSet);
  return first.kind === Kind.FRAGMENT_SPREAD && more.length === 0 ? first.name.value : undefined;
}

/** An interface with the fields of a selection; fragments of the same object become what it extends. */
function objectInterface(name, type, selectionSet, imports) {
  const selections = selectionsOf(selectionSet);
  const inherited = selections
    .filter(({ kind }) => kind === Kind.FRAGMENT_SPREAD)
    .map((spread) => imports.type(spread.name.value, "./objects.js"));
  const heading = inherited.length > 0 ? `${name} extends ${inherited.join(", ")}` : name;
  const fields = selections.filter(({ kind }) => kind !== Kind.FRAGMENT_SPREAD);
  return `${tsdoc([type.description])}\nexport interface ${heading} {\n${fieldsOf(type, fields, imports)}\n}`;
}

/** The type of an object: by the name of its one fragment, or in place. */
function objectType(type, selectionSet, imports) {
  const fragment = soleFragmentOf(selectionSet);
  if (fragment) return imports.type(fragment, "./objects.js");
  return `{\n${fieldsOf(type, selectionsOf(selectionSet), imports)}\n}`;
}

function fieldsOf(type, selections, imports) {
  return selections.map((selection) => fieldOf(type, selection, imports)).join("\n");
}

function fieldOf(type, selection, imports) {
  if (selection.kind !== Kind.FIELD || selection.alias || selection.directives.length > 0)
    throw new Error(`${type.name}: fields that are mixed with others must be a fragment without conditions`);
  const field = type.getFields()[selection.name.value];
  const inner = (named) => {
    if (isLeafType(named)) return namedType(named, imports);
    const typeOf = isUnionType(named) ? itemType : objectType;
    return typeOf(named, selection.selectionSet, imports);
  };
  return `${tsdoc([field.description])}\nreadonly ${field.name}: ${valueType(field.type, inner)};`;
}

/** One item of many: the success that the selection asks for, or one of the refusals, told apart by their type names. */
function itemType(union, selectionSet, imports) {
  const successes = selectionsOf(selectionSet)
    .filter(({ kind }) => kind === Kind.INLINE_FRAGMENT)
    .map(({ typeCondition, selectionSet: asked }) => {
      const member = union.getTypes().find(({ name }) => name === typeCondition.name.value);
      return `({ ${typenameOf(member)} } & ${objectType(member, asked, imports)})`;
    });
  const refusals = union
    .getTypes()
    .filter(isError)
    .map((error) => {
      const code = constantCase(error.name.replace(/Error$/, ""));
      const { code: told, message } = error.getFields();
      const own = `{
        ${typenameOf(error)};
        ${tsdoc([told.description])}
        readonly code: "${code}";
        ${tsdoc([message.description])}
        readonly message: string;
      }`;
      if (detailFieldsOf(error).length === 0) return own;
      return `(${own} & ${imports.type("RefusalDetails", "./refusals.js")}["${code}"])`;
    });
  return [...successes, ...refusals].join(" | ");
}

/** Tells an item's type, with what the schema says of it. */
function typenameOf(type) {
  return `${tsdoc([type.description])}\nreadonly __typename: "${type.name}"`;
}

/** Files are downloaded, not handed out: callers never see their addresses. */
function isFile(type) {
  const { url, fileName } = getNamedType(type).getFields?.() ?? {};
  return url !== undefined && fileName !== undefined;
}

module.exports = { isFile, objectInterface, objectType, selectionsOf, soleFragmentOf };
