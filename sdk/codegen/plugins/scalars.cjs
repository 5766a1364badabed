// sdk/src/generated/scalars.ts: the scalars of the schema by name, so that a day is told from any other text.
const { isScalarType, isSpecifiedScalarType } = require("graphql");
const { tsdoc } = require("../tsdoc.cjs");
const { typescriptFile } = require("../typescript-file.cjs");
const { SCALARS } = require("../value-type.cjs");

function plugin(schema) {
  const declarations = Object.values(schema.getTypeMap())
    .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
    .map(({ name, description }) => {
      if (!(name in SCALARS))
        throw new Error(`${name}: sdk/codegen/value-type.cjs must say what it is in JSON`);
      return `${tsdoc([description])}\nexport type ${name} = ${SCALARS[name]};`;
    });
  return typescriptFile("./scalars.js", declarations);
}

module.exports = { plugin };
