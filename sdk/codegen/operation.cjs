// An operation of sdk/operations as a method of the client: how it is called, and what it returns.
const { getNamedType, isNonNullType, typeFromAST } = require("graphql");
const { stepsOf } = require("./answer-path.cjs");
const { constantCase } = require("./constant-case.cjs");
const { fragmentsNeededBy, readDocuments, textOf } = require("./documents.cjs");
const { isFile, selectionsOf } = require("./object-type.cjs");

const PAGING = ["first", "after", "last", "before"];

/**
 * @typedef {object} Operation
 * @property {string} name
 * @property {"query" | "mutation"} kind
 * @property {import("graphql").GraphQLField} field - The field of the root that it asks for.
 * @property {import("./answer-path.cjs").Step[]} steps - From the data of the answer to what is returned.
 * @property {import("graphql").GraphQLObjectType[]} errors - What its result may be instead of the success.
 * @property {import("graphql").GraphQLObjectType} [success] - Of a result that is a union.
 * @property {import("graphql").SelectionSetNode} [successSelection] - What is asked for of the success.
 * @property {boolean} isFile - What it ends at is fetched.
 * @property {{ type: import("graphql").GraphQLObjectType, name: string }} [row] - Of a list.
 * @property {{ name: string, type: import("graphql").GraphQLInputType, description?: string }[]} variables
 * @property {string} text - What is sent, without its fragments.
 * @property {string[]} constants - Those that hold the texts of its fragments.
 * @property {(string | undefined)[]} description - The words of the schema, then those of the operation itself.
 */

/**
 * All operations, by name.
 *
 * @returns {Operation[]}
 */
function readOperations(schema, files) {
  const { operations, fragments } = readDocuments(files);
  return operations.map((node) => readOperation(node, schema, fragments));
}

function readOperation(node, schema, fragments) {
  const way = stepsOf(node, schema, fragments);
  const file = isFile(typeAt(way.at(-1)));
  const refusable = way.findIndex(({ errors }) => errors);
  const { only: success, selectionSet: successSelection, errors = [] } = way[refusable] ?? {};
  // A success is handed out as a whole, so that it can grow; a file in it is fetched.
  const steps = refusable >= 0 && !file ? way.slice(0, refusable + 1) : way;
  const [{ field }] = steps;
  const described = file || !success ? steps.at(-1) : steps[0];
  return {
    name: node.name.value,
    kind: node.operation,
    field,
    steps,
    errors,
    success,
    successSelection,
    isFile: file,
    row: rowOf(steps),
    variables: node.variableDefinitions.map((definition) => readVariable(definition, field, schema)),
    text: textOf(node),
    constants: fragmentsNeededBy(node, fragments).map(constantCase),
    description: [(described.field ?? described.only).description, node.description?.value],
  };
}

function typeAt({ field, only }) {
  return only ?? field.type;
}

/** What a list holds: the spread that its nodes ask for, and the type of one. */
function rowOf([{ field, selectionSet }]) {
  const connection = getNamedType(field.type);
  const { nodes } = connection.getFields?.() ?? {};
  if (!connection.name.endsWith("Connection") || !nodes) return undefined;
  const asked = selectionsOf(selectionSet).find(({ name }) => name.value === "nodes");
  // Only counted, it is no list.
  if (!asked) return undefined;
  return { type: getNamedType(nodes.type), name: selectionsOf(asked.selectionSet)[0].name.value };
}

function readVariable({ variable, type, defaultValue }, field, schema) {
  const name = variable.name.value;
  return {
    name,
    type: typeFromAST(schema, type),
    defaultValue: defaultValue?.value,
    description: argumentOf(field, name).description,
  };
}

/** A variable is called like the argument that it is for, or the argument has one variable only. */
function argumentOf(field, name) {
  const argument =
    field.args.find((each) => each.name === name) ?? (field.args.length === 1 && field.args[0]);
  if (!argument) throw new Error(`$${name} must be called like an argument of ${field.name}`);
  return argument;
}

/** How a method is called, besides its options: with nothing, one value, or arguments by name. */
function parameterOf({ name, row, variables }) {
  const own = row ? variables.filter((variable) => !PAGING.includes(variable.name)) : variables;
  if (row && own.length < variables.length && variables.length - own.length !== PAGING.length)
    throw new Error(`${name} must take ${PAGING.join(", ")}`);
  if (own.length === 0) return undefined;
  const [variable, ...more] = own;
  const isRequired = own.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const isOneValue = !row && more.length === 0 && (isRequired || variable.name === "input");
  if (isOneValue) return { ...variable, isRequired };
  const of = row ? `${row.type.name}List` : name[0].toUpperCase() + name.slice(1);
  return { name: "args", argsType: `${of}Args`, fields: own, isRequired };
}

module.exports = { parameterOf, readOperations };
