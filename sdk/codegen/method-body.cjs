// What a method does: what it sends, and how it takes its result out of the answer.
const { isNonNullType } = require("graphql");
const { endType, resultType, successType } = require("./method-type.cjs");
const { parameterOf } = require("./operation.cjs");

/** @returns the statements of the function. */
function bodyOf(operation, sender, imports) {
  if (operation.isFile) return fileBody(operation, sender, imports);
  if (operation.kind === "mutation") return `return ${sent(operation, sender, "input", imports)};`;
  if (operation.success)
    return `return ${asked("askUnlessRefused", operation, refusableText(operation, imports), imports)};`;
  return `const data = await ${asked("ask", operation, textIn(operation, imports), imports)};
return ${taken(operation.steps)};`;
}

/** What is asked for again where the file was damaged must be the same mutation: both times with one key. */
function fileBody(operation, sender, imports) {
  const fetched = imports.value("fetchFile", "../fetch-file.js");
  if (operation.kind === "query")
    return `return ${fetched}(client, async () => {
  const data = await ${asked("ask", operation, textIn(operation, imports), imports)};
  return ${taken(operation.steps)};
}, call);`;
  const repeatable = imports.value("withIdempotencyKey", "../mutate.js");
  return `const repeatable = ${repeatable}(input);
return ${fetched}(client, async () => {
  const data = await ${sent(operation, sender, "repeatable", imports)};
  return ${taken(operation.steps.slice(2))};
}, call);`;
}

function sent(operation, sender, input, imports) {
  const module = sender === "endSession" ? "../end-session.js" : "../mutate.js";
  return `${imports.value(sender, module)}<${dataType(operation, imports)}>(client, ${refusableText(operation, imports)}, ${input}, call)`;
}

function asked(how, operation, what, imports) {
  const parameter = parameterOf(operation);
  const variables = !parameter ? "{}" : parameter.argsType ? "args" : `{ ${parameter.name} }`;
  return `${imports.value(how, how === "ask" ? "../ask.js" : "../ask-unless-refused.js")}<${dataType(operation, imports)}>(client, ${what}, ${variables}, call)`;
}

/** The text, and where the answer holds what. */
function refusableText(operation, imports) {
  return `{ field: "${operation.field.name}", success: "${operation.success.name}", text: ${textIn(operation, imports)} }`;
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

/** Wraps the type at the end of a way in all that lies before it. */
function typeOfWay(steps, end) {
  return [...steps].reverse().reduce((type, { field, only }) => {
    if (only) return `(${type} & { readonly __typename: "${only.name}" }) | { readonly __typename?: never }`;
    return `{ readonly ${field.name}: ${type}${isNonNullType(field.type) ? "" : " | null"} }`;
  }, end);
}

/** The expression that goes the way: `data.guarantee?.events ?? null`. */
function taken(steps) {
  const state = { expression: "data", isNullable: false };
  for (const [i, { field, only }] of steps.entries()) {
    if (only) {
      const rest = steps.slice(i + 1).map((step) => `.${step.field.name}`);
      const { expression } = state;
      const mark = state.isNullable ? "?" : "";
      return `${expression}${mark}.__typename === "${only.name}" ? ${expression}${rest.join("")} : null`;
    }
    state.expression += `${state.isNullable ? "?" : ""}.${field.name}`;
    state.isNullable ||= !isNonNullType(field.type);
  }
  return state.isNullable && steps.length > 1 ? `${state.expression} ?? null` : state.expression;
}

module.exports = { bodyOf, resultType, textIn };
