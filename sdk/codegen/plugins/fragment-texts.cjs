// sdk/src/generated/fragment-texts.ts: the texts of the fragments, each once, however many operations need it.
const { constantCase } = require("../constant-case.cjs");
const { readDocuments, textOf } = require("../documents.cjs");
const { typescriptFile } = require("../typescript-file.cjs");

function plugin(_schema, files) {
  const declarations = [...readDocuments(files).fragments.values()].map(
    (fragment) => `export const ${constantCase(fragment.name.value)} =\n${JSON.stringify(textOf(fragment))};`,
  );
  return typescriptFile("./fragment-texts.js", declarations);
}

module.exports = { plugin };
