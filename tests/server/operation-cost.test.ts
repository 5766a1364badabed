import { Field, ObjectType, Query, Resolver, buildSchemaSync } from "type-graphql";
import { assertListsAreBounded } from "../../src/api/graphql/cost/list-bounds";
import { isLargerThan } from "../../src/server/http/answer-size";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly budget: { readonly limit: number; readonly remaining: number; readonly resetsInSeconds: number };
}

describe("the cost of an operation", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      budgets: { token: { requests: 1_000, cost: 300_000, parallel: 10 } },
    });
  });
  afterAll(() => server.stop());

  async function ask(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = { authorization: `Bearer ${server.tokens.operator}` },
  ): Promise<{ cost?: Cost; message?: string; status: number }> {
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json", "hosho-cost": "1", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { extensions, errors } = (await response.json()) as {
      extensions?: { cost: Cost };
      errors?: { message: string }[];
    };
    return { status: response.status, ...extensions, ...(errors?.[0] && { message: errors[0].message }) };
  }
  const costOf = async (query: string, variables = {}): Promise<number | undefined> =>
    (await ask(query, variables)).cost?.requested;

  // guarantees, nodes, and below each row its two fields.
  const PAGE = "query P($n: Int) { guarantees(first: $n) { nodes { id amount } } }";
  it.each<[string, string, object, number]>([
    ["a page as long as was asked for", "{ guarantees(first: 7) { nodes { id amount } } }", {}, 2 + 7 * 2],
    ["one asked for from the end", "{ guarantees(last: 3) { nodes { id amount } } }", {}, 2 + 3 * 2],
    ["one without a length as long as it then is", "{ guarantees { nodes { id amount } } }", {}, 2 + 20 * 2],
    ["one whose length is a variable", PAGE, { n: 7 }, 2 + 7 * 2],
    ["one whose variable is not given", PAGE, {}, 2 + 20 * 2],
    ["one whose variable is null", PAGE, { n: null }, 2 + 20 * 2],
    [
      "one whose variable has a default",
      "query P($n: Int = 4) { guarantees(first: $n) { nodes { id amount } } }",
      {},
      2 + 4 * 2,
    ],
    ["an empty page", "{ guarantees(first: 0) { nodes { id amount } } }", {}, 2],
    [
      "edges and nodes",
      "{ guarantees(first: 7) { edges { cursor node { id } } nodes { id } } }",
      {},
      3 + 7 * 4,
    ],
    [
      "a page in a fragment that two lists share",
      "{ a: guarantees(first: 2) { ...P } b: guarantees(first: 5) { ...P } } fragment P on GuaranteeConnection { nodes { id amount } }",
      {},
      4 + 7 * 2,
    ],
    ["as many as ids were given", 'query N { nodes(ids: ["a", "b", "c"]) { id } }', {}, 1 + 3],
    [
      "as many as ids are in a variable",
      "query N($i: [ID!]!) { nodes(ids: $i) { id } }",
      { i: ["a", "b"] },
      1 + 2,
    ],
    [
      "a list as long as its field says",
      "{ guarantees(first: 1) { nodes { certificate { items { label } } } } }",
      {},
      2 + 1 + 1 + 25,
    ],
    [
      "a list in a list in a page",
      "{ guarantees(first: 2) { nodes { certificates { items { label value } } } } }",
      {},
      2 + 2 * (1 + 100 * (1 + 25 * 2)),
    ],
    [
      "a length asked for by an argument of the list",
      "{ obligees(first: 2) { nodes { departments(first: 3) { id } } } }",
      {},
      2 + 2 * (1 + 3),
    ],
    ["what is large", "{ guarantees(first: 1) { nodes { certificate { content } } } }", {}, 2 + 1 + 20],
    [
      "nothing for what is left out",
      "query S($w: Boolean!) { viewer { role } guarantees(first: 9) @include(if: $w) { nodes { id } } }",
      { w: false },
      2,
    ],
    [
      "all of what is not left out",
      "query S($w: Boolean!) { viewer { role } guarantees(first: 9) @include(if: $w) { nodes { id } } }",
      { w: true },
      2 + 2 + 9,
    ],
    ["of the schema what is in it", "{ __schema { queryType { name } } }", {}, 1 + 3 + 3],
  ])("counts %s", async (_, query, variables, expected) => {
    expect(await costOf(query, variables)).toBe(expected);
  });

  it("is told with the limit and what is left, to those who ask and have a token", async () => {
    const { cost } = await ask("{ viewer { role } }");
    expect(cost).toMatchObject({ requested: 2, limit: 200_000, budget: { limit: 300_000 } });
    const next = await ask("{ viewer { role } }");
    const spent = (cost?.budget.remaining ?? 0) - (next.cost?.budget.remaining ?? 0);
    // Less only where ten seconds have passed in between.
    expect([2, spent]).toContain(spent);
    expect(next.cost?.budget.resetsInSeconds).toBeGreaterThanOrEqual(1);
    expect((await ask("{ viewer { role } }", {}, {})).cost).toBeUndefined();
    const silent = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${server.tokens.operator}` },
      body: JSON.stringify({ query: "{ viewer { role } }" }),
    });
    expect(await silent.json()).toEqual({ data: { viewer: { role: "OPERATOR" } } });
  });

  it("decides with the variables, each time anew", async () => {
    const query =
      "query P($n: Int) { guarantees(first: $n) { nodes { certificates { items { label value } } } } }";
    const small = await ask(query, { n: 2 });
    expect(small.message).toBeUndefined();
    const large = await ask(query, { n: 100 });
    expect(large).toMatchObject({
      status: 400,
      message: expect.stringMatching(/at most 200000 values/) as string,
    });
    expect(large.cost?.requested).toBe(2 + 100 * 5_101);
    expect((await ask(query, { n: 2 })).message).toBeUndefined();
  });
});

describe("a list without a bound", () => {
  it("keeps the schema from being built", () => {
    @ObjectType("Shelf")
    class Shelf {
      @Field(() => [String])
      books!: string[];
    }
    @Resolver()
    class ShelfResolver {
      @Query(() => Shelf)
      shelf(): Shelf {
        return new Shelf();
      }
    }
    const schema = buildSchemaSync({ resolvers: [ShelfResolver] });
    expect(() => assertListsAreBounded(schema)).toThrow("Shelf.books");
  });
});

describe("an answer that is larger than 5 MB", () => {
  it("is not made: the caller is told so instead", async () => {
    const server = await startServer();
    const call = callAs(server, "operator");
    const { number } = server.examples[0];
    const found = await post<{ guarantee: { id: string } }>(
      call,
      "query G($number: GuaranteeNumber!) { guarantee(number: $number) { id } }",
      { number },
    );
    const contents = (aliases: number): string =>
      Array.from({ length: aliases }, (_, i) => `a${String(i)}: content`).join(" ");
    const ask = (aliases: number, language: string) =>
      post(
        { ...call, language },
        `query C($ids: [ID!]!) { nodes(ids: $ids) { ... on Guarantee { certificate { ${contents(aliases)} } } } }`,
        { ids: Array<string>(100).fill(found.data?.guarantee.id ?? "") },
      );
    expect((await ask(10, "en")).errors).toBeUndefined();
    const english = await ask(99, "en");
    expect(english.status).toBe(400);
    expect(english.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(english.errors?.[0]?.message).toMatch(/larger than 5 MB/);
    expect(english.data).toBeUndefined();
    expect(english.text.length).toBeLessThan(1_000);
    expect((await ask(99, "ja")).errors?.[0]?.message).toMatch(/5MBを超える/);
    await server.stop();
  });

  it.each<[string, unknown]>([
    ["texts", { a: "工事", b: 'a "quoted" \\ text\n', c: "𠮷", d: "" }],
    ["numbers and nothing", [0, -1.5, 9_007_199_254_740_991, true, false, null]],
    ["lists in objects in lists", [[], {}, { a: [{ b: [1, "x"] }] }]],
  ])("is known by its bytes: %s", (_, value) => {
    const bytes = Buffer.byteLength(JSON.stringify(value));
    expect(isLargerThan(bytes + 8, value)).toBe(false);
    expect(isLargerThan(bytes - 8, value)).toBe(true);
  });

  it("is found to be so without being written", () => {
    const text = "x".repeat(1_000_000);
    const value = Array.from({ length: 10_000 }, () => text);
    expect(isLargerThan(5_000_000, value)).toBe(true);
  });
});
