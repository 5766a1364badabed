import type { ParsedDocument } from "./typed-document.js";

/**
 * The text of a parsed document, as short as it can be. Written by hand for what a request may hold, so that the SDK needs
 * no `graphql`.
 *
 * @throws TypeError where the document holds something that cannot be sent, such as the definition of a type.
 */
export function printDocument({ definitions }: Pick<ParsedDocument<unknown, never>, "definitions">): string {
  return definitions.map(print).join(" ");
}

function print(node: unknown): string {
  const { kind, ...fields } = node as Fields & { readonly kind: string };
  const printer = PRINTERS[kind];
  if (!printer) throw new TypeError(`@hosho/sdk: a document that is sent cannot hold a ${kind}`);
  return printer(fields);
}

/** What a node has depends on its kind, as the GraphQL specification has it. */
type Fields = Readonly<Record<string, unknown>>;

const named = ({ name }: Fields): string => print(name);
const valueOf = ({ value }: Fields): string => String(value);
const pair = ({ name, value }: Fields): string => `${print(name)}:${print(value)}`;

const PRINTERS: Readonly<Record<string, (fields: Fields) => string>> = {
  OperationDefinition: ({ operation, name, variableDefinitions, directives, selectionSet }) =>
    `${String(operation)} ${optional(name)}${all(variableDefinitions, "()")}${all(directives)}${print(selectionSet)}`,
  FragmentDefinition: ({ name, typeCondition, directives, selectionSet }) =>
    `fragment ${print(name)} on ${print(typeCondition)}${all(directives)}${print(selectionSet)}`,
  VariableDefinition: ({ variable, type, defaultValue, directives }) =>
    `${print(variable)}:${print(type)}${optional(defaultValue, "=")}${all(directives)}`,

  SelectionSet: ({ selections }) => all(selections, "{}"),
  Field: ({ alias, name, arguments: given, directives, selectionSet }) =>
    `${alias ? `${print(alias)}:` : ""}${print(name)}${all(given, "()")}${all(directives)}${optional(selectionSet)}`,
  FragmentSpread: ({ name, directives }) => `...${print(name)}${all(directives)}`,
  InlineFragment: ({ typeCondition, directives, selectionSet }) =>
    `...${optional(typeCondition, "on ")}${all(directives)}${print(selectionSet)}`,
  Directive: ({ name, arguments: given }) => `@${print(name)}${all(given, "()")}`,
  Argument: pair,

  Name: valueOf,
  Variable: (fields) => `$${named(fields)}`,
  IntValue: valueOf,
  FloatValue: valueOf,
  BooleanValue: valueOf,
  EnumValue: valueOf,
  NullValue: () => "null",
  // A block string says the same on one line.
  StringValue: ({ value }) => JSON.stringify(value),
  ListValue: ({ values }) => all(values, "[]") || "[]",
  ObjectValue: ({ fields }) => all(fields, "{}") || "{}",
  ObjectField: pair,

  NamedType: named,
  ListType: ({ type }) => `[${print(type)}]`,
  NonNullType: ({ type }) => `${print(type)}!`,
};

/** The nodes of a list between brackets; nothing where there is none. */
function all(nodes: unknown, brackets = ""): string {
  const list = (nodes ?? []) as readonly unknown[];
  return list.length > 0 ? brackets.charAt(0) + list.map(print).join(" ") + brackets.charAt(1) : "";
}

function optional(node: unknown, before = ""): string {
  return node ? `${before}${print(node)}` : "";
}
