// Writes schema/schema.graphql out of the code. Run by `npm run schema`.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { printedSchema } = require("../dist/api/print-schema.js");

writeFileSync(join(__dirname, "schema.graphql"), printedSchema());
