// The operations and fragments of sdk/operations, always in the same order, and the text that is sent of them.
const { Kind, print, stripIgnoredCharacters, visit } = require("graphql");

function byName(a, b) {
  return a.name.value < b.name.value ? -1 : 1;
}

/**
 * @param {readonly { document?: import("graphql").DocumentNode }[]} files - As graphql-codegen hands them to a plugin.
 */
function readDocuments(files) {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).sort(byName);
  return {
    operations: definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).sort(byName),
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

/** What is sent of a definition: without the words that are for readers. */
function textOf(definition) {
  return stripIgnoredCharacters(print({ ...definition, description: undefined }));
}

/** The names of all fragments that a definition needs, also through others, in order. */
function fragmentsNeededBy(definition, fragments) {
  const needed = new Set();
  const collect = (node) =>
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        if (needed.has(value)) return;
        needed.add(value);
        collect(fragments.get(value));
      },
    });
  collect(definition);
  return [...needed].sort();
}

module.exports = { fragmentsNeededBy, readDocuments, textOf };
