// How a method is called and what it returns, in TypeScript and in TSDoc.
const { endType, mayEndInNull } = require("./answer-expression.cjs");
const { throwsOf } = require("./error-types.cjs");
const { soleFragmentOf } = require("./object-type.cjs");
const { parameterOf } = require("./operation.cjs");
const { namedType, valueType } = require("./value-type.cjs");

/** What is handed out where the way there ends. */
function resultType(operation, imports) {
  const { isFile, steps, success, successSelection } = operation;
  if (isFile) return orNull(imports.type("DownloadedFile", "../downloaded-file.js"), steps);
  if (success) return successType(success, successSelection, imports);
  return orNull(endType(steps, imports), steps);
}

function orNull(type, steps) {
  return mayEndInNull(steps) ? `${type} | null` : type;
}

/** A success by the fragment that is all of it, or by its own name. */
function successType(success, selectionSet, imports) {
  const fragment = soleFragmentOf(selectionSet);
  return fragment ? imports.type(fragment, "./objects.js") : imports.type(success.name, "./results.js");
}

/** @returns such as `input: OpenCertificateInput, call?: CallOptions`. */
function parametersOf(operation, { sender, imports, byDefault = "" }) {
  const parameter = parameterOf(operation);
  const options = sender === "mutateOnceAsVisitor" ? "SingleTryOptions" : "CallOptions";
  const call = `call?: ${imports.type(options, "../hosho-options.js")}`;
  if (!parameter) return call;
  const type = parameter.argsType
    ? imports.type(parameter.argsType, "./results.js")
    : valueType(parameter.type, (named) => namedType(named, imports)).replace(/ \| null$/, "");
  if (parameter.isRequired) return `${parameter.name}: ${type}, ${call}`;
  return `${parameter.name}${byDefault === "" ? "?" : ""}: ${type}${byDefault}, ${call}`;
}

/** What a list is asked with besides its page; `undefined`: nothing. */
function listArgsOf(operation, imports) {
  const parameter = parameterOf(operation);
  return parameter && imports.type(parameter.argsType, "./results.js");
}

/** The `@param` and `@throws` of a method. */
function tagsOf(operation, schema) {
  const { name, description } = parameterOf(operation) ?? {};
  const parameters = name && description && !operation.row ? [`@param ${name} - ${description}`] : [];
  return [...parameters, ...throwsOf(operation.errors, schema)];
}

module.exports = { listArgsOf, parametersOf, resultType, successType, tagsOf };
