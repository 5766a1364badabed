// The errors of the schema, each with its code.
const { isObjectType } = require("graphql");
const { constantCase } = require("./constant-case.cjs");

const ERROR = "UserError";
/** What every error has, and every refusal tells by itself. */
const OF_EVERY_ERROR = ["code", "message"];

function isError(type) {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === ERROR);
}

/** `TooManyGuessesError` has the code `TOO_MANY_GUESSES`. */
function codeOf(error, schema) {
  const name = constantCase(error.name.replace(/Error$/, ""));
  const code = schema.getType("ErrorCode").getValue(name);
  if (!code) throw new Error(`${error.name}: ErrorCode has no value ${name}`);
  return code;
}

/** What an error tells besides code and message. */
function detailFieldsOf(error) {
  return Object.values(error.getFields()).filter(({ name }) => !OF_EVERY_ERROR.includes(name));
}

/** What is thrown of a result union: one line for each error that is a member of it. */
function throwsOf(errors, schema) {
  return errors.map((error) => {
    const { name, description } = codeOf(error, schema);
    return `@throws HoshoRefusal \`${name}\`: ${description}`;
  });
}

module.exports = { codeOf, detailFieldsOf, ERROR, isError, throwsOf };
