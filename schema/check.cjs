// Run by `npm run schema:check`: the printed schema is fresh, and no program written against the released one breaks
// without notice. A breaking change passes once the unreleased part of schema/CHANGELOG.md holds its description, word
// for word. Dangerous ones, such as another value of an enum, are shown.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { printedSchema } = require("../dist/print-schema.js");
const { unreleasedOf } = require("../supply/changelog.cjs");
const { changesOf } = require("./changes.cjs");
const { possibleTypesOf } = require("./possible-types.cjs");

const read = (/** @type {string} */ name) => readFileSync(join(__dirname, name), "utf8");

async function main() {
  const printed = printedSchema();
  const problems = [];
  if (read("schema.graphql") !== printed)
    problems.push(
      "schema/schema.graphql is not what the code says. Run `npm run schema` and look at the difference.",
    );
  if (read("possible-types.json") !== possibleTypesOf(printed))
    problems.push("schema/possible-types.json is not what the schema says. Run `npm run schema`.");
  const listed = unreleasedOf(read("CHANGELOG.md")) ?? "";
  const { breaking, dangerous } = await changesOf(read("released.graphql"), printed);
  for (const change of breaking)
    if (!listed.includes(change))
      problems.push(
        `Breaking: ${change}. Undo it, or list this sentence in the unreleased part of schema/CHANGELOG.md.`,
      );
  for (const change of dangerous) console.log(`Dangerous since the last release: ${change}`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log("The schema is fresh, and nothing breaks that is not listed.");
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
