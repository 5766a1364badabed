import { UNWATCHED_CLOCK } from "../../../use-cases/shared/unwatched-clock";
import { ApolloServer } from "@apollo/server";
import {
  execute,
  getNamedType,
  getNullableType,
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  type GraphQLArgument,
  type GraphQLFormattedError,
  type GraphQLInputType,
} from "graphql";
import { Forbidden } from "../../../use-cases/shared/forbidden";
import type { ApiContext } from "../context";
import { createSchema } from "../../schema";
import { validationMessage } from "./document-message";
import { presentError } from "./present-error";

const schema = createSchema();
const EMPTY_PAGE = { rows: [], hasNextPage: false, hasPreviousPage: false };
/** What graphql-js said, before it was made fit for callers. */
let said: string[] = [];
const server = new ApolloServer<ApiContext>({
  schema,
  persistedQueries: false,
  formatError: (formatted, error) => {
    said.push(formatted.message);
    return presentError(error instanceof GraphQLError ? error : new GraphQLError(formatted.message), {
      locale: "en",
      requestId: undefined,
    });
  },
});

const EMPTY_READS = {
  byIds: () => [],
  byNumber: () => null,
  page: () => EMPTY_PAGE,
  certificatesByIds: () => [],
  adoptions: { ofObligee: () => null },
  policies: { ofObligee: () => [] },
  premiumTables: { inEffect: () => null },
};

/** An operator of an empty house in which nothing may be changed: whatever is well formed gets an answer. */
const context: unknown = {
  locale: "en",
  signedIn: {
    caller: {
      tokenId: "token_1",
      role: "OPERATOR",
      organisationId: "operator_1",
      userId: null,
      scopes: null,
    },
  },
  asked: [],
  visitor: { network: "127.0.0.1" },
  // Whatever is read, by whatever port, is not there.
  reads: new Proxy({}, { get: () => EMPTY_READS }),
  useCases: {
    clock: () => new Date(),
    clockWatch: UNWATCHED_CLOCK,
    vault: { fingerprint: () => "fingerprint" },
    passwords: { assertRoom: () => undefined },
    unitOfWork: {
      run: () => {
        throw new Forbidden("OPERATOR", [], null);
      },
    },
  },
};

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { body } = await withoutStacks(() =>
    server.executeOperation({ query, variables }, { contextValue: context as ApiContext }),
  );
  if (body.kind !== "single") throw new Error("expected one answer");
  return body.singleResult;
}

/** Of ten thousands of errors nobody reads the stack, and writing them takes longer than all the rest. */
async function withoutStacks<Result>(work: () => Promise<Result>): Promise<Result> {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return await work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

async function errorsOf(query: string, variables: Record<string, unknown> = {}): Promise<readonly Told[]> {
  const { errors = [] } = await ask(query, variables);
  return errors.map(({ message, extensions }) => ({ message, code: extensions?.["code"] }));
}

interface Told {
  readonly message: string;
  readonly code: unknown;
}

beforeAll(() => server.start());
beforeEach(() => (said = []));
afterAll(() => server.stop());

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

/** The valid value with the canary in one place, for every place there is, in every shape a value can have. */
function* spoiled(type: GraphQLInputType, canary: string): Iterable<unknown> {
  yield canary;
  yield [canary];
  yield { other: canary };
  yield new EnumValue("c4n4ry");
  if (getNamedType(type).name !== "Yen") yield 44_556_677_889_900.25;
  const inner = getNullableType(type);
  if (isListType(inner)) for (const each of spoiled(inner.ofType, canary)) yield [each];
  if (isInputObjectType(inner))
    for (const field of Object.values(inner.getFields()))
      for (const each of spoiled(field.type, canary))
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

describe("an error about a document", () => {
  it.each(rootFields)("repeats no literal and no variable in %s", async (_, { name, type }, documentWith) => {
    for (const canary of CANARIES)
      for (const value of spoiled(type, canary)) {
        const answers = [
          await ask(documentWith("", { [name]: literal(value) })),
          await ask(documentWith(`($v: ${String(type)})`, { [name]: "$v" }), { v: json(value) }),
          await ask(documentWith(`($v: ${String(type)} = ${literal(value)})`, { [name]: "$v" })),
        ];
        expect(JSON.stringify(answers)).not.toMatch(/c4n4ry|44556677889900/);
        for (const { extensions } of answers.flatMap(({ errors = [] }) => errors))
          expect(extensions?.["code"]).toMatch(/^(BAD_USER_INPUT|FORBIDDEN)$/);
      }
    expect(said.join()).toMatch(/c4n4ry|44556677889900/);
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
    const errors = await errorsOf(document);
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
    const errors = await errorsOf(document);
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

describe("an error about a document still says what is wrong", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["{ viewer { rol } }", {}, 'Cannot query field "rol" on type "Viewer". Did you mean "role"?'],
    ["{ viewer(a: 1) { role } }", {}, 'Unknown argument "a" on field "Query.viewer".'],
    ['{ node(id: "a") }', {}, 'Field "node" of type "Node" must have a selection of subfields.'],
    ["{ node { id } }", {}, 'Field "node" argument "id" of type "ID!" is required, but it was not provided.'],
    ["{ guarantees(first: true) { nodes { id } } }", {}, "Int cannot represent non-integer value."],
    [
      "{ guarantees(filter: { kinds: GOLD }) { nodes { id } } }",
      {},
      'The value does not exist in "GuaranteeKind" enum.',
    ],
    [
      "{ guarantees(filter: { x: 1 }) { nodes { id } } }",
      {},
      'Field "x" is not defined by type "GuaranteeFilter".',
    ],
    [
      "query ($f: Int) { guarantees(first: $f) { nodes { id } } }",
      { f: "x" },
      "f: Int cannot represent non-integer value.",
    ],
    ["query ($i: ID!) { node(id: $i) { id } }", {}, 'Variable "$i" of required type "ID!" was not provided.'],
    [
      "query ($f: GuaranteeFilter) { guarantees(filter: $f) { nodes { id } } }",
      { f: { kinds: ["GOLD"] } },
      'f.kinds[0]: The value does not exist in "GuaranteeKind" enum.',
    ],
    [
      "query ($n: GuaranteeNumber!) { guarantee(number: $n) { id } }",
      { n: "207" },
      "n: GuaranteeNumber must be ten digits (full-width digits, spaces and hyphens are understood); got another text.",
    ],
    ["{ viewer { role }", {}, "Syntax Error: Expected Name, found <EOF>."],
  ])("%s", async (document, variables, message) => {
    const errors = await errorsOf(document, variables);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });

  const OPEN = "mutation ($i: OpenCertificateInput!) { openCertificate(input: $i) { __typename } }";
  it.each<[string, string, Record<string, unknown>, RegExp]>([
    [
      "a required field is missing from a literal",
      'mutation { openCertificate(input: { number: "2070004426" }) { __typename } }',
      {},
      /OpenCertificateInput\.key.*String!/,
    ],
    ["a required field is missing from a variable", OPEN, { i: { number: "2070004426" } }, /key.*String!/],
    [
      "a required field of a variable is null",
      OPEN,
      { i: { number: "2070004426", key: null } },
      /i\.key.*String!/,
    ],
    ["a variable is no object", OPEN, { i: "text" }, /i.*OpenCertificateInput/],
  ])("when %s", async (_, document, variables, message) => {
    const errors = await errorsOf(document, variables);
    expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['query ($n: GuaranteeNumber = "2070004426") { guarantee(number: $n) { id } }', { n: null }],
    ["query ($b: Boolean = true) { viewer @include(if: $b) { role } }", { b: null }],
    [
      'mutation ($n: GuaranteeNumber = "2070004426") { openCertificate(input: { number: $n, key: "c4n4ry" }) { __typename } }',
      { n: null },
    ],
  ])("as the caller's error where null overrides a default: %s", async (document, variables) => {
    const errors = await errorsOf(document, variables);
    expect(errors.map(({ code }) => code)).toEqual(["BAD_USER_INPUT"]);
  });
});
