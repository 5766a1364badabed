// What a method does: what it sends, and how it takes its result out of the answer.
const { endType, expressionOf, typeOfWay } = require("./answer-expression.cjs");
const { successType } = require("./method-type.cjs");
const { parameterOf } = require("./operation.cjs");

/** Where the functions are that send: written by hand. */
const MODULES = {
  ask: "../ask.js",
  askUnlessRefused: "../ask-unless-refused.js",
  endSession: "../end-session.js",
  mutate: "../mutate.js",
  mutateAsVisitor: "../mutate.js",
  mutateOnceAsVisitor: "../mutate.js",
};

/** @returns the statements of the function. */
function bodyOf(operation, sender, imports) {
  if (operation.isFile) return fileBody(operation, sender, imports);
  if (operation.kind === "mutation") return `return ${sent(operation, sender, "input", imports)};`;
  if (operation.success)
    return `return ${asked("askUnlessRefused", operation, refusableText(operation, imports), imports)};`;
  return `const data = await ${asked("ask", operation, textIn(operation, imports), imports)};
return ${expressionOf(operation.steps)};`;
}

/** What is asked for again where the file was damaged must be the same mutation: both times with one key. */
function fileBody(operation, sender, imports) {
  const fetched = imports.value("fetchFile", "../fetch-file.js");
  if (operation.kind === "query")
    return `return ${fetched}(client, async () => {
  const data = await ${asked("ask", operation, textIn(operation, imports), imports)};
  return ${expressionOf(operation.steps)};
}, call);`;
  const repeatable = imports.value("withIdempotencyKey", "../mutate.js");
  return `const repeatable = ${repeatable}(input);
return ${fetched}(client, async () => {
  const data = await ${sent(operation, sender, "repeatable", imports)};
  return ${expressionOf(operation.steps.slice(2))};
}, call);`;
}

function sent(operation, sender, input, imports) {
  const sending = imports.value(sender, MODULES[sender]);
  const what = refusableText(operation, imports);
  return `${sending}<${dataType(operation, imports)}>(client, ${what}, ${input}, call)`;
}

function asked(how, operation, what, imports) {
  const asking = imports.value(how, MODULES[how]);
  return `${asking}<${dataType(operation, imports)}>(client, ${what}, ${variablesOf(operation)}, call)`;
}

function variablesOf(operation) {
  const parameter = parameterOf(operation);
  if (!parameter) return "{}";
  return parameter.argsType ? parameter.name : `{ ${parameter.name} }`;
}

/** The text, and where the answer holds what. */
function refusableText(operation, imports) {
  const { field, success } = operation;
  return `{ field: "${field.name}", success: "${success.name}", text: ${textIn(operation, imports)} }`;
}

/** A template, so that every fragment is there once. */
function textIn({ text, constants }, imports) {
  const fragments = constants.map((constant) => `\${${imports.value(constant, "./fragment-texts.js")}}`);
  return `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}${fragments.join("")}\``;
}

/** The type of the data that an answer has, or of what a success has. */
function dataType(operation, imports) {
  const { isFile, steps, success, successSelection } = operation;
  if (success && !isFile) return successType(success, successSelection, imports);
  const end = isFile ? imports.type("OfferedFile", "../downloaded-file.js") : endType(steps, imports);
  return typeOfWay(success ? steps.slice(2) : steps, end);
}

module.exports = { bodyOf, textIn };
