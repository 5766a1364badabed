// sdk/src/generated/enums.ts: the enums of the schema as unions of their values.
const { isEnumType, isIntrospectionType } = require("graphql");
const { tsdoc } = require("../tsdoc.cjs");
const { typescriptFile } = require("../typescript-file.cjs");

function plugin(schema) {
  const declarations = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !isIntrospectionType(type))
    .map((type) => {
      const values = type.getValues().map(({ name, description }) => `${tsdoc([description])}\n| "${name}"`);
      return `${tsdoc([type.description])}\nexport type ${type.name} =\n${values.join("\n")};`;
    });
  return typescriptFile("./enums.js", declarations);
}

module.exports = { plugin };
