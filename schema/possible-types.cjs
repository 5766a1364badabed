// Which types an interface or a union can be, as clients with a cache want to know.
const { buildSchema, isAbstractType } = require("graphql");

/** As the text of a JSON file: the same for the same schema. */
function possibleTypesOf(/** @type {string} */ text) {
  const schema = buildSchema(text);
  const types = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(types), null, 2)}\n`;
}

module.exports = { possibleTypesOf };
