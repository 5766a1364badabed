// sdk/src/generated/results.ts: what the operations take and return beyond the objects of the fragments.
const { objectInterface, soleFragmentOf } = require("../object-type.cjs");
const { parameterOf, readOperations } = require("../operation.cjs");
const { tsdoc } = require("../tsdoc.cjs");
const { Imports, typescriptFile } = require("../typescript-file.cjs");
const { inputField } = require("../value-type.cjs");

function plugin(schema, files) {
  const imports = new Imports();
  const operations = readOperations(schema, files);
  const declarations = [
    ...operations.flatMap((operation) => argsOf(operation, imports)),
    ...operations.flatMap((operation) => successOf(operation, imports)),
  ];
  return typescriptFile("./results.js", declarations, imports);
}

function argsOf(operation, imports) {
  const { argsType, fields } = parameterOf(operation) ?? {};
  if (!argsType) return [];
  const lines = fields.map((field) => `${tsdoc([field.description])}\n${inputField(field, imports)}`);
  const besides = operation.row ? ", besides which page" : "";
  const description = tsdoc([`What \`${operation.name}\` is asked with${besides}.`]);
  return [`${description}\nexport interface ${argsType} {\n${lines.join("\n")}\n}`];
}

/** A success that is all of a fragment is of the fragment's type. */
function successOf({ success, successSelection, isFile }, imports) {
  if (!success || isFile || soleFragmentOf(successSelection)) return [];
  return [objectInterface(success.name, success, successSelection, imports)];
}

module.exports = { plugin };
