import {
  execute,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  type GraphQLArgument,
  type GraphQLInputType,
} from "graphql";
import { EmptyHouse } from "../support/empty-house";
import { validationMessage } from "../../src/api/graphql/errors/document-message";

const house = new EmptyHouse();
const { schema } = house;
beforeAll(() => house.open());
beforeEach(() => {
  house.forget();
});
afterAll(() => house.close());

/** Not like a key, so that only the messages' own care keeps it out; the second one looks like parts of a message. */
const CANARIES = ["c4n4ry", 'c4n4ry" does not exist in "x" enum: , found "c4n4ry" at "c4n4ry"; c4n4ry'];
/** Stands for an enum value in a literal. */
class EnumValue {
  constructor(readonly name: string) {}
}

/** A value that the type takes. */
function valid(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [valid(inner.ofType)];
  if (isEnumType(inner)) return new EnumValue(inner.getValues()[0]!.name);
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields()).map((field) => [field.name, valid(field.type)]),
    );
  const name = getNamedType(inner).name;
  return { Int: 1, Yen: 1, CalendarDate: "2026-04-01", GuaranteeNumber: "2070004426" }[name] ?? "text";
}

/**
 * The valid value with the canary in one place, for every place there is, in every shape a value can have. An input type below
 * another is spoiled under one of them: what is said of its fields does not depend on what stands above.
 */
function* spoiled(type: GraphQLInputType, canary: string, seen: Set<string>): Iterable<unknown> {
  yield canary;
  yield [canary];
  yield { other: canary };
  yield new EnumValue("c4n4ry");
  if (getNamedType(type).name !== "Yen") yield 44_556_677_889_900.25;
  const inner = getNullableType(type);
  if (isListType(inner)) for (const each of spoiled(inner.ofType, canary, seen)) yield [each];
  if (!isInputObjectType(inner) || seen.has(inner.name)) return;
  seen.add(inner.name);
  for (const field of Object.values(inner.getFields()))
    for (const each of spoiled(field.type, canary, seen))
      yield { ...(valid(type) as Record<string, unknown>), [field.name]: each };
}

function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(", ")} }`;
}

const json = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each: unknown) => (each instanceof EnumValue ? each.name : each)));

/** A document that gives one root field these arguments, and valid ones where it needs more. */
type DocumentWith = (variables: string, values: Readonly<Record<string, string>>) => string;

const rootFields = (["query", "mutation"] as const).flatMap((operation) => {
  const root = operation === "query" ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root!.getFields()).flatMap((field) => {
    const documentWith: DocumentWith = (variables, values) => {
      const given = field.args.filter(({ name, type }) => name in values || isNonNullType(type));
      const list = given.map(({ name, type }) => `${name}: ${values[name] ?? literal(valid(type))}`);
      return `${operation} ${variables} { ${field.name}(${list.join(", ")}) { __typename } }`;
    };
    return field.args.map((argument): [string, GraphQLArgument, DocumentWith] => [
      `${field.name}(${argument.name})`,
      argument,
      documentWith,
    ]);
  });
});

const SEEN = CANARIES.map((canary) => ({ canary, seen: new Set<string>() }));

describe("an error about a document", () => {
  it.each(rootFields)("repeats no literal and no variable in %s", async (_, { name, type }, documentWith) => {
    for (const { canary, seen } of SEEN)
      for (const value of spoiled(type, canary, seen)) {
        const answers = [
          await house.ask(documentWith("", { [name]: literal(value) })),
          await house.ask(documentWith(`($v: ${String(type)})`, { [name]: "$v" }), { v: json(value) }),
          await house.ask(documentWith(`($v: ${String(type)} = ${literal(value)})`, { [name]: "$v" })),
        ];
        expect(JSON.stringify(answers)).not.toMatch(/c4n4ry|44556677889900/);
        for (const { extensions } of answers.flatMap(({ errors = [] }) => errors))
          expect(extensions?.["code"]).toMatch(/^(BAD_USER_INPUT|FORBIDDEN)$/);
      }
    expect(house.said.join()).toMatch(/c4n4ry|44556677889900/);
  });

  it.each([
    'mutation { openCertificate(input: { number: "2070004426", key "c4n4ry" }) { __typename } }',
    'mutation { openCertificate(input: { number: "2070004426", key: "x" "c4n4ry" }) { __typename } }',
    'mutation { openCertificate(input: { key """c4n4ry""" }) { __typename } }',
    '{ viewer { role } } """c4n4ry""" query',
    "{ guarantees(first: 1 445566778899) { nodes { id } } }",
    '{ viewer @skip(if: "c4n4ry") { role } }',
    '{ viewer(of: "c4n4ry") { role } }',
    '{ viewer @unknown(of: "c4n4ry") { role } }',
    '{ node(id: "c4n4ry", id: "c4n4ry") { id } }',
    '{ node(id: "c4n4ry") { id } node(id: "other") { id } }',
    'query ($unused: String = "c4n4ry") { viewer { role } }',
    'query ($id: String = "c4n4ry") { node(id: $id) { id } }',
    'query ($id: Unknown = "c4n4ry") { node(id: $id) { id } }',
  ])("repeats no literal of %s", async (document) => {
    const errors = await house.errorsOf(document);
    expect(errors.map(({ code }) => code)).toContain("BAD_USER_INPUT");
    expect(JSON.stringify(errors)).not.toMatch(/c4n4ry|445566778899/);
  });

  it.each([
    [
      "a key without its quotes",
      "mutation { openCertificate(input: { key: 332 E1E X7YZ }) { __typename } }",
      /E1E|X7YZ/,
    ],
    ["a name", "mutation { openCertificate(input: { key c4n4ry }) { __typename } }", /c4n4ry/],
  ])("names the kind of token that came, never its text: %s", async (_, document, text) => {
    const errors = await house.errorsOf(document);
    expect(errors[0]!.message).toMatch(/^Syntax Error: /);
    expect(errors[0]!.message).not.toMatch(text);
  });
});

describe("a message of graphql-js that is not known to be free of values", () => {
  it("is replaced as a whole", () => {
    expect(validationMessage('Something new came: "c4n4ry"')).toBe(
      "The document does not fit the schema at the place given in locations.",
    );
  });

  it("is replaced or cut where an argument's literal fails while it is executed", async () => {
    const { errors = [] } = await execute({
      schema,
      document: parse('{ node(id: { a: "c4n4ry" }) { id } }'),
    });
    expect(errors[0]!.message).toContain("c4n4ry");
    expect(validationMessage(errors[0]!.message)).not.toContain("c4n4ry");
  });
});
