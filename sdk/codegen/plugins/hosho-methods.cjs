// sdk/src/generated/hosho-methods.ts: the operations as methods of one client.
const { listArgsOf, parametersOf, resultType, tagsOf } = require("../method-type.cjs");
const { readOperations } = require("../operation.cjs");
const { senderOf } = require("../sender.cjs");
const { tsdoc } = require("../tsdoc.cjs");
const { Imports, typescriptFile } = require("../typescript-file.cjs");

function plugin(schema, files, config) {
  const imports = new Imports();
  const operations = readOperations(schema, files);
  const signatures = operations.map((operation) => {
    const words = tsdoc(operation.description, tagsOf(operation, schema));
    return `${words}\nreadonly ${operation.name}: ${typeOf(operation, config, imports)};`;
  });
  const client = imports.type("HoshoClient", "../client.js");
  const bound = operations.map((operation) => `${operation.name}: ${boundTo("client", operation, imports)},`);
  return typescriptFile(
    "./hosho-methods.js",
    [
      `${tsdoc(["The operations of the API, each a method of a client."])}
export interface HoshoMethods {\n${signatures.join("\n\n")}\n}`,
      `/** All operations as methods of one client. */
export function methodsOf(client: ${client}): HoshoMethods {\nreturn {\n${bound.join("\n")}\n};\n}`,
    ],
    imports,
  );
}

function typeOf(operation, config, imports) {
  const { row } = operation;
  if (row) {
    const args = listArgsOf(operation, imports);
    const types = [imports.type(row.name, "./objects.js"), ...(args ? [args] : [])];
    return `${imports.type("List", "../list.js")}<${types.join(", ")}>`;
  }
  const parameters = parametersOf(operation, { sender: senderOf(operation, config), imports });
  return `(${parameters}) => Promise<${resultType(operation, imports)}>`;
}

function boundTo(client, { name, row }, imports) {
  const operation = imports.value(name, "./operations.js");
  if (row) return `${imports.value("listOf", "../list.js")}(${client}, ${operation})`;
  return `${operation}.bind(undefined, ${client})`;
}

module.exports = { plugin };
