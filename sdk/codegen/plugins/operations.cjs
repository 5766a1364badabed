// sdk/src/generated/operations.ts: one function per operation, which needs nothing but the client that it is given.
const { bodyOf, textIn } = require("../method-body.cjs");
const { listArgsOf, parametersOf, resultType, tagsOf } = require("../method-type.cjs");
const { readOperations } = require("../operation.cjs");
const { checkSenders, senderOf } = require("../sender.cjs");
const { tsdoc } = require("../tsdoc.cjs");
const { Imports, typescriptFile } = require("../typescript-file.cjs");

function plugin(schema, files, config) {
  const imports = new Imports();
  const operations = readOperations(schema, files);
  checkSenders(operations, config);
  const declarations = operations.map((operation) => {
    const code = operation.row
      ? listConstant(operation, imports)
      : operationFunction(operation, senderOf(operation, config), imports);
    return `${tsdoc(operation.description, tagsOf(operation, schema))}\nexport ${code}`;
  });
  return typescriptFile("./operations.js", declarations, imports);
}

/**
 * Bundlers leave out a list that nobody uses: making it does nothing else, and its text is put together when it is read.
 */
function listConstant(operation, imports) {
  const { name, row } = operation;
  const args = listArgsOf(operation, imports);
  const types = [imports.type(row.name, "./objects.js"), ...(args ? [args] : [])].join(", ");
  const type = `${imports.type("ListOperation", "../list.js")}<${types}>`;
  const made = imports.value("listOperation", "../list.js");
  return `const ${name}: ${type} = /* @__PURE__ */ ${made}("${name}", () => ${textIn(operation, imports)});`;
}

function operationFunction(operation, sender, imports) {
  const client = `client: ${imports.type("HoshoClient", "../client.js")}`;
  const parameters = parametersOf(operation, { sender, imports, byDefault: " = {}" });
  const result = resultType(operation, imports);
  const body = bodyOf(operation, sender, imports);
  const keyword = body.startsWith("const data = await") ? "async function" : "function";
  return `${keyword} ${operation.name}(${client}, ${parameters}): Promise<${result}> {\n${body}\n}`;
}

module.exports = { plugin };
