// Writes schema/schema.graphql out of the code, and schema/possible-types.json out of that. Run by `npm run schema`.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { printedSchema } = require("../dist/print-schema.js");
const { possibleTypesOf } = require("./possible-types.cjs");

const printed = printedSchema();
writeFileSync(join(__dirname, "schema.graphql"), printed);
writeFileSync(join(__dirname, "possible-types.json"), possibleTypesOf(printed));
