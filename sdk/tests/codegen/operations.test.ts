import { generated, type Given } from "../support/generated";

const schema = `
  type Query {
    "The guarantee with this number." guarantee("Ten digits." number: ID!): Guarantee
    "All guarantees." guarantees("How many." first: Int "After." after: String "How many." last: Int "Before." before: String
      "Only these." filter: Filter): GuaranteeConnection!
    "Anything." node("The id." id: ID!): Node
    "What it costs." quote("What to price." input: QuoteInput!): QuoteResult!
    "The whole list." csv("Only these." filter: Filter): CsvFile!
  }
  type Mutation {
    "Opens a certificate." open("Number and key." input: OpenInput!): OpenResult!
    "Opens a session." signIn("ID and password." input: SignInInput!): OpenResult!
  }
  "Anything with an id." interface Node { "The id." id: ID! }
  "A guarantee." type Guarantee implements Node { "The id." id: ID! "What was done." events: [Event!]! }
  "Something done." type Event { "When." at: String! }
  "A page." type GuaranteeConnection { "Rows." nodes: [Guarantee!]! "Where." pageInfo: PageInfo! }
  "Where." type PageInfo { "More." hasNextPage: Boolean! }
  "Which." input Filter { "Words." text: String }
  "A file." type CsvFile { "Where." url: String! "Name." fileName: String! }
  "What to price." input QuoteInput { "Yen." amount: Int! }
  "A price." type Quote { "Yen." total: Int! }
  union QuoteResult = Quote | NotFoundError
  "Number and key." input OpenInput { "Number." number: ID! "Once." idempotencyKey: String }
  "ID and password." input SignInInput { "ID." loginId: String! }
  union OpenResult = OpenSuccess | NotFoundError
  "It is open." type OpenSuccess { "The guarantee." guarantee: Guarantee! }
  interface UserError { "What." code: ErrorCode! "Words." message: String! }
  "Not there." type NotFoundError implements UserError { "What." code: ErrorCode! "Words." message: String! }
  enum ErrorCode { "Nothing is there." NOT_FOUND }`;
const fragments = `
  fragment Guarantee on Guarantee { id }
  fragment Event on Event { at }
  fragment Quote on Quote { total }
  fragment PageInfo on PageInfo { hasNextPage }
  fragment Refusal on UserError { code message }`;
const open = `mutation open($input: OpenInput!) {
  open(input: $input) { __typename ... on OpenSuccess { guarantee { ...Guarantee } } ...Refusal }
}`;
const signIn = open.replace(
  "mutation open($input: OpenInput!) {\n  open",
  "mutation signIn($input: SignInInput!) {\n  signIn",
);

const given = (operation: string, config = {}): Given => ({
  schema,
  operations: fragments + operation,
  config,
});

/** Without line breaks and what Prettier adds with them. */
async function functionOf(operation: string, config = {}): Promise<string> {
  const file = await generated("operations", given(operation, config));
  return file.replace(/\s+/g, " ").replaceAll(", )", ")").replaceAll("( ", "(");
}

describe("the function of an operation", () => {
  it("of a query takes its one value, and returns what it finds", async () => {
    const code = await functionOf(
      "query guarantee($number: ID!) { guarantee(number: $number) { ...Guarantee } }",
    );
    expect(code).toBe(
      "/** * The guarantee with this number. * * @param number - Ten digits. */ " +
        "export async function guarantee(client: HoshoClient, number: string, call?: CallOptions): Promise<Guarantee | null> { " +
        "const data = await ask<{ readonly guarantee: Guarantee | null }>(client, " +
        "`query guarantee($number:ID!){guarantee(number:$number){...Guarantee}}${GUARANTEE}`, { number }, call); " +
        "return data.guarantee; }",
    );
  });

  it("of a query goes on as long as there is one way to go, and takes the words that stand there", async () => {
    const code = await functionOf(
      "query events($number: ID!) { guarantee(number: $number) { events { ...Event } } }",
    );
    expect(code).toContain("/** * What was done. *");
    expect(code).toContain("Promise<readonly Event[] | null>");
    expect(code).toContain("return data.guarantee?.events ?? null;");
  });

  it("of a query for one type of several returns null for the others", async () => {
    const code = await functionOf(
      '"""`null` where there is none.""" query byId($id: ID!) { node(id: $id) { __typename ...Guarantee } }',
    );
    expect(code).toContain("/** * A guarantee. * * `null` where there is none. *");
    expect(code).toContain("Promise<Guarantee | null>");
    expect(code).toContain('return data.node?.__typename === "Guarantee" ? data.node : null;');
  });

  it("of a query that may be refused says by which errors", async () => {
    const code = await functionOf(
      "query quote($input: QuoteInput!) { quote(input: $input) { __typename ...Quote ...Refusal } }",
    );
    expect(code).toContain("@throws HoshoRefusal `NOT_FOUND`: Nothing is there.");
    expect(code).toContain("return askUnlessRefused<Quote>(client,");
    expect(code).toContain('field: "quote", success: "Quote",');
  });

  it("of a list reads pages of what its nodes are", async () => {
    const code =
      await functionOf(`query guarantees($filter: Filter, $first: Int, $after: String, $last: Int, $before: String) {
      guarantees(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        nodes { ...Guarantee } pageInfo { ...PageInfo }
      }
    }`);
    expect(code).toContain(
      'export const guarantees: ListOperation<Guarantee, GuaranteeListArgs> = /* @__PURE__ */ listOperation("guarantees",',
    );
  });

  it("of a file fetches it", async () => {
    const code = await functionOf("query csv($filter: Filter) { csv(filter: $filter) { url fileName } }");
    expect(code).toContain("args: CsvArgs = {}, call?: CallOptions): Promise<DownloadedFile>");
    expect(code).toContain("return fetchFile(client, async () => {");
  });

  it("of a mutation returns its success as a whole, under one idempotency key", async () => {
    const code = await functionOf(open);
    expect(code).toContain("input: OpenInput, call?: CallOptions): Promise<OpenSuccess>");
    expect(code).toContain("return mutate<OpenSuccess>(client,");
  });

  it("of a mutation without an idempotency key is told how it is sent", async () => {
    await expect(functionOf(signIn)).rejects.toThrow("signIn takes no idempotencyKey");
    await expect(functionOf(signIn, { senders: { signIn: "mutateAsVisitor" } })).rejects.toThrow(
      "signIn takes no idempotencyKey",
    );
    await expect(functionOf(signIn, { senders: { signIn: "somehow" } })).rejects.toThrow(
      "signIn: there is no sender somehow",
    );
    await expect(functionOf(open, { senders: { signIn: "mutateOnceAsVisitor" } })).rejects.toThrow(
      "codegen.yml says how signIn is sent, and there is none",
    );
    const code = await functionOf(signIn, { senders: { signIn: "mutateOnceAsVisitor" } });
    expect(code).toContain(
      "call?: SingleTryOptions): Promise<OpenSuccess> { return mutateOnceAsVisitor<OpenSuccess>(",
    );
  });
});

describe("the methods of a client", () => {
  it("are the functions with the client filled in", async () => {
    const file = await generated("hosho-methods", given(open));
    expect(file).toContain("readonly open: (input: OpenInput, call?: CallOptions) => Promise<OpenSuccess>;");
    expect(file).toContain("open: open.bind(undefined, client),");
  });
});

describe("the text of a fragment", () => {
  it("is as short as it can be", async () => {
    expect(await generated("fragment-texts", given("{ __typename }"))).toContain(
      'export const GUARANTEE = "fragment Guarantee on Guarantee{id}";',
    );
  });
});
