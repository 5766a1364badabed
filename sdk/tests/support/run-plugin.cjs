// Runs a plugin of sdk/codegen on what comes in as JSON: jest cannot load Prettier, which imports parts of itself later.
const { buffer } = require("node:stream/consumers");
const { buildSchema, parse } = require("graphql");

async function run() {
  const { name, schema, operations, config } = JSON.parse(await buffer(process.stdin));
  const { plugin } = require(`../../codegen/plugins/${name}.cjs`);
  process.stdout.write(await plugin(buildSchema(schema), [{ document: parse(operations) }], config));
}

run().catch((error) => {
  process.stderr.write(error.message);
  process.exitCode = 1;
});
