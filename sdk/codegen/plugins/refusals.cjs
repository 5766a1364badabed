// sdk/src/generated/refusals.ts: what comes with each refusal, by its code.
const { getNamedType, isLeafType } = require("graphql");
const { codeOf, detailFieldsOf, isError } = require("../error-types.cjs");
const { tsdoc } = require("../tsdoc.cjs");
const { Imports, typescriptFile } = require("../typescript-file.cjs");
const { namedType, valueType } = require("../value-type.cjs");

const NO_DETAIL = `/** Nothing. */
export type NoDetail = Readonly<Record<string, never>>;`;

function plugin(schema) {
  const imports = new Imports();
  const errors = Object.values(schema.getTypeMap())
    .filter(isError)
    .map((error) => ({ error, code: codeOf(error, schema) }));
  const codes = errors.map(({ code }) => code.name);
  const missing = schema
    .getType("ErrorCode")
    .getValues()
    .filter(({ name }) => !codes.includes(name));
  if (missing.length > 0) throw new Error(`no error type has the code ${missing[0].name}`);
  return typescriptFile(
    "./refusals.js",
    [NO_DETAIL, ...errors.flatMap(({ error }) => detailOf(error, imports)), detailsByCode(errors)],
    imports,
  );
}

function detailName(error) {
  return detailFieldsOf(error).length === 0 ? "NoDetail" : error.name.replace(/Error$/, "Detail");
}

function detailOf(error, imports) {
  const fields = detailFieldsOf(error);
  if (fields.length === 0) return [];
  // An object in an error is asked for by the fragment of its name.
  const inner = (type) =>
    isLeafType(getNamedType(type)) ? namedType(type, imports) : imports.type(type.name, "./objects.js");
  const lines = fields.map(
    ({ name, type, description }) => `${tsdoc([description])}\nreadonly ${name}: ${valueType(type, inner)};`,
  );
  return [`${tsdoc([error.description])}\nexport interface ${detailName(error)} {\n${lines.join("\n")}\n}`];
}

function detailsByCode(errors) {
  const lines = errors.map(
    ({ error, code }) => `${tsdoc([code.description])}\nreadonly ${code.name}: ${detailName(error)};`,
  );
  return `${tsdoc(["What comes with each refusal besides code and message."])}
export interface RefusalDetails {\n${lines.join("\n")}\n}`;
}

module.exports = { plugin };
