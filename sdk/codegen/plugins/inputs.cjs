// sdk/src/generated/inputs.ts: the inputs of the schema.
const { isInputObjectType } = require("graphql");
const { tsdoc } = require("../tsdoc.cjs");
const { Imports, typescriptFile } = require("../typescript-file.cjs");
const { inputField } = require("../value-type.cjs");

function plugin(schema) {
  const imports = new Imports();
  const declarations = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .map((type) => {
      const fields = Object.values(type.getFields()).map(
        (field) => `${tsdoc([field.description])}\n${inputField(field, imports)}`,
      );
      return `${tsdoc([type.description])}\nexport interface ${type.name} {\n${fields.join("\n")}\n}`;
    });
  return typescriptFile("./inputs.js", declarations, imports);
}

module.exports = { plugin };
