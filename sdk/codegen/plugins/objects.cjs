// sdk/src/generated/objects.ts: what the fragments ask for, as types of the same names.
const { readDocuments } = require("../documents.cjs");
const { ERROR } = require("../error-types.cjs");
const { isFile, objectInterface } = require("../object-type.cjs");
const { Imports, typescriptFile } = require("../typescript-file.cjs");

function plugin(schema, files) {
  const imports = new Imports();
  const declarations = [...readDocuments(files).fragments.values()].flatMap((fragment) => {
    const type = schema.getType(fragment.typeCondition.name.value);
    // Refusals are thrown, and files are downloaded.
    if (type.name === ERROR || isFile(type)) return [];
    return [objectInterface(fragment.name.value, type, fragment.selectionSet, imports)];
  });
  return typescriptFile("./objects.js", declarations, imports);
}

module.exports = { plugin };
