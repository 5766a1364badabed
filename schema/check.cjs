// Run by `npm run schema:check`: the printed schema is fresh, and no program written against the released one breaks
// without notice. A breaking change passes once schema/CHANGELOG.md holds its description, word for word.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { buildSchema, findBreakingChanges } = require("graphql");
const { printedSchema } = require("../dist/api/print-schema.js");

const read = (name) => readFileSync(join(__dirname, name), "utf8");

const printed = printedSchema();
const problems = [];
if (read("schema.graphql") !== printed)
  problems.push(
    "schema/schema.graphql is not what the code says. Run `npm run schema` and look at the difference.",
  );

const listed = read("CHANGELOG.md");
for (const { type, description } of findBreakingChanges(
  buildSchema(read("released.graphql")),
  buildSchema(printed),
))
  if (!listed.includes(description))
    problems.push(
      `Breaking (${type}): ${description} Undo it, or list this sentence in schema/CHANGELOG.md.`,
    );

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log("The schema is fresh, and nothing breaks that is not listed.");
