import { getNamedType, isObjectType, type GraphQLObjectType } from "graphql";
import { createSchema } from "../../src/api/schema";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

interface Listed {
  readonly guarantees: {
    readonly nodes: readonly Readonly<Record<string, unknown>>[];
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

const COUNT = 57;

describe.each(engines)("the list 保証工事一覧, on %s", (engine) => {
  let server: TestServer;
  let now = new Date("2026-05-01T03:00:00Z");
  const list = async (args: string, fields: string, token = server.tokens.contractor) => {
    const { data, errors } = await post<Listed>(
      { url: server.url, token },
      `{ guarantees${args} { ${fields} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    return { list: data?.guarantees, errors };
  };

  beforeAll(async () => {
    server = await startServer({ engine, change: (parts) => ({ ...parts, clock: () => now }) });
    for (let i = 0; i < COUNT; i += 1) {
      now = new Date(Date.UTC(2026, 4, 1 + Math.floor(i / 5), 3));
      const works = worksContract({ name: `工事第${String(i)}号` });
      const input = issueInput(server, { worksContract: works, amount: 1_000_000 + (i % 7) });
      await perform(callAs(server, "issuer"), "issueGuarantee", input);
    }
  });
  afterAll(() => server.stop());

  it("reads a page of 50 with issuer, obligee, contractor and certificate in at most 3 SQL statements", async () => {
    const before = server.statements.length;
    const { list: page } = await list(
      "(first: 50)",
      `nodes { number kind status amount issuedOn expiresOn depositBank { name branch } branch { name }
         issuer { id name address } obligee { id name addressee } contractor { id name address }
         worksContract { name place contractPrice coveredPrice workPeriod { from to } contractedOn }
         certificate { id title version amended digest content inForce items { label value } } }`,
    );
    const statements = server.statements.slice(before);
    expect(page?.nodes).toHaveLength(50);
    // One finds the token, one reads the page.
    expect(statements).toHaveLength(2);
  });

  it("still needs at most 3 with all versions of every certificate", async () => {
    const before = server.statements.length;
    const { list: page } = await list(
      "(first: 50)",
      `nodes { id certificates { version digest supersededBy { id } } }`,
    );
    expect(page?.nodes[0]).toMatchObject({ certificates: [{ version: 1, supersededBy: null }] });
    expect(server.statements.length - before).toBeLessThanOrEqual(3);
  });

  it("selects only the columns that were asked for", async () => {
    await list("(first: 5)", "nodes { number }");
    const statement = server.statements.at(-1) ?? "";
    expect(statement).not.toMatch(/JOIN|works_name|content|deposit_bank/);
  });

  it.each([
    ["newest first, by default", ""],
    ["by number", "orderBy: { field: NUMBER, direction: ASC }"],
    ["by amount, with many equals", "orderBy: { field: AMOUNT, direction: DESC }"],
    ["by expiry, all alike", "orderBy: { field: EXPIRES_ON, direction: ASC }"],
  ])("pages through everything once, forward and backward, %s", async (_, orderBy) => {
    const whole = await list(`(first: 100 ${orderBy})`, "edges { cursor node { id } }");
    const all = whole.list?.edges.map(({ node }) => node.id) ?? [];
    expect(all.length).toBeGreaterThanOrEqual(COUNT);

    const forward: string[] = [];
    for (let after = ""; ;) {
      const { list: page } = await list(`(first: 10 ${after} ${orderBy})`, "edges { cursor node { id } }");
      forward.push(...(page?.edges.map(({ node }) => node.id) ?? []));
      expect(page?.pageInfo.hasPreviousPage).toBe(after !== "");
      if (page?.pageInfo.hasNextPage !== true) break;
      after = `after: "${page.pageInfo.endCursor ?? ""}"`;
    }
    expect(forward).toEqual(all);

    const backward: string[] = [];
    for (let before = ""; ;) {
      const { list: page } = await list(`(last: 10 ${before} ${orderBy})`, "edges { cursor node { id } }");
      backward.unshift(...(page?.edges.map(({ node }) => node.id) ?? []));
      if (page?.pageInfo.hasPreviousPage !== true) break;
      before = `before: "${page.pageInfo.startCursor ?? ""}"`;
    }
    expect(backward).toEqual(all);
  });

  it("narrows by kind, state, number, parties and days of issue", async () => {
    const count = async (filter: string): Promise<number> =>
      (await list(`(first: 100, filter: { ${filter} })`, "nodes { id }")).list?.nodes.length ?? -1;
    expect(await count('number: "２０７０００４４２６"')).toBe(1);
    expect(await count("kinds: [CONTRACT_PERFORMANCE]")).toBe(3);
    expect(await count("kinds: []")).toBe(0);
    expect(await count("statuses: [EXPIRED]")).toBe(0);
    expect(await count('issuedFrom: "2022-01-28", issuedTo: "2022-05-10"')).toBe(3);
    const ofCity = server.examples.filter(({ number }) => number.startsWith("20709"));
    expect(await count(`obligeeId: "${server.ids.kumamotoCity}"`)).toBe(ofCity.length - 1);
    expect(await count('contractorId: "contractor_unknown"')).toBe(0);
    expect(await count("kinds: null")).toBeGreaterThan(COUNT);
  });

  it("answers with fields only where they are wanted: aliases, fragments, skip and include", async () => {
    const { data } = await post<{ list: { nodes: Record<string, unknown>[] } }>(
      callAs(server, "contractor"),
      `query L($no: Boolean!, $yes: Boolean!) { list: guarantees(first: 1, filter: { number: "2070004426" }) { nodes {
         ...Parts works: worksContract { title: name } amount @skip(if: $yes) expiresOn @include(if: $yes) kind @include(if: $no) } } }
       fragment Parts on Guarantee { ... on Guarantee { who: contractor { name } } }`,
      { no: false, yes: true },
    );
    expect(data?.list.nodes).toEqual([
      { who: { name: "株式会社〇〇建設" }, works: { title: "〇〇道路改良工事" }, expiresOn: "2023-03-31" },
    ]);
  });

  it("answers for every object that only its type is asked of, or nothing at all", async () => {
    const schema = createSchema();
    const ofGuarantee = Object.values((schema.getType("Guarantee") as GraphQLObjectType).getFields());
    const objects = ofGuarantee.filter(({ type }) => isObjectType(getNamedType(type)));
    expect(objects.length).toBeGreaterThan(6);
    for (const { name } of objects) {
      const { list: page, errors } = await list(
        "(first: 2)",
        `nodes { ${name} { __typename } other: ${name} { __typename @skip(if: true) } }`,
      );
      expect([name, errors]).toEqual([name, undefined]);
      expect(page?.nodes).toHaveLength(2);
    }
    const { errors } = await list(
      "(first: 2)",
      "nodes { worksContract { workPeriod { __typename } } issuer { branches { __typename } } certificate { items { __typename } } certificates { items { __typename } supersededBy { __typename } } }",
    );
    expect(errors).toBeUndefined();
  });

  it("finds nothing, and fails nowhere, for ids and cursors that somebody made up", async () => {
    const NUL = "\\u0000";
    for (const query of [
      `{ node(id: "guarantee_${NUL}") { id } }`,
      `{ guarantees(filter: { issuerId: "${NUL}" }) { nodes { id } } }`,
    ]) {
      const { errors } = await post(callAs(server, "contractor"), query);
      // PostgreSQL cannot even look for such a text; SQLite looks and finds nothing.
      expect(errors?.[0]?.extensions["code"]).toBe(engine === "postgres" ? "BAD_USER_INPUT" : undefined);
    }
    const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
    const byAmount = "orderBy: { field: AMOUNT, direction: ASC }";
    const { errors } = await list(
      `(${byAmount}, after: "${forged("Guarantee.AMOUNT.ASC", "abc", "x")}")`,
      "nodes { id }",
    );
    expect(errors?.[0]?.message).toMatch(/not a cursor of this list/);
  });

  it.each([
    ["(first: 101)", /first must be from 0 to 100; got 101/],
    ["(last: -1)", /last must be from 0 to 100/],
    ["(first: 1, last: 1)", /give one of them/],
    ['(after: "bm8")', /after is not a cursor of this list/],
    ['(before: "")', /before is not a cursor/],
  ])("refuses %s with what was expected", async (args, message) => {
    const { errors } = await list(args, "nodes { id }");
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(message);
  });

  it("refuses a cursor of another order", async () => {
    const { list: page } = await list("(first: 1)", "nodes { id }");
    const cursor = page?.pageInfo.endCursor ?? "";
    const { errors } = await list(
      `(after: "${cursor}", orderBy: { field: NUMBER, direction: ASC })`,
      "nodes { id }",
    );
    expect(errors?.[0]?.message).toMatch(/not a cursor of this list in this order/);
  });

  it("finds several things by id in one request, in their order, and null for what is not there", async () => {
    const { list: page } = await list("(first: 2)", "nodes { id }");
    const [first, second] = (page?.nodes ?? []).map(({ id }) => id as string);
    const ids = [
      second,
      "guarantee_00000000-0000-7000-8000-000000000000",
      server.ids.issuer,
      first,
      "nonsense",
    ];
    const { data } = await post(
      callAs(server, "contractor"),
      `query N($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Guarantee { number } ... on Issuer { name branches { name } } } }`,
      { ids },
    );
    expect(data?.["nodes"]).toMatchObject([
      { __typename: "Guarantee", id: second },
      null,
      {
        __typename: "Issuer",
        name: "西日本建設業保証株式会社",
        branches: [{ name: "大阪支店" }, { name: "熊本支店" }],
      },
      { __typename: "Guarantee", id: first },
      null,
    ]);
  });
});
