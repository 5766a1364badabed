import { getIntrospectionQuery } from "graphql";
import { callAs, post } from "../support/graphql-client";
import { HOSTILE_DOCUMENTS } from "../support/hostile-documents";
import { startServer, type TestServer } from "../support/server";

describe("a document that is made to keep the server busy", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it.each(HOSTILE_DOCUMENTS.map((hostile) => [hostile.name, hostile] as const))(
    "is refused before anything is read: %s",
    async (_, { query, variables }) => {
      const before = server.statements.length;
      const { status, errors, data, text } = await post(
        { url: server.url },
        query,
        variables as Record<string, unknown>,
      );
      expect(errors?.map(({ extensions }) => extensions["code"])).toContain("BAD_USER_INPUT");
      expect(status).toBe(400);
      expect(data ?? null).toBeNull();
      expect(errors?.length).toBeLessThanOrEqual(11);
      expect(text.length).toBeLessThan(20_000);
      expect(server.statements.length).toBe(before);
    },
  );

  it("leaves the server as it was", async () => {
    const { data } = await post(callAs(server, "operator"), "{ viewer { role } }");
    expect(data).toEqual({ viewer: { role: "OPERATOR" } });
  });
});

describe("the schema, asked for", () => {
  const WHOLE = getIntrospectionQuery({
    descriptions: true,
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const TYPE = '{ __type(name: "Guarantee") { ...T } } fragment T on __Type { name fields { name } }';
  const HIDDEN = "query Q { viewer { role } ... on Query { s: __schema { queryType { name } } } }";
  const misspelt = "{ viewer { rol } }";
  const misspeltEnum = "query Q($f: GuaranteeFilter) { guarantees(filter: $f) { nodes { id } } }";

  describe("in production", () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startServer({ introspection: "signed-in" });
    });
    afterAll(() => server.stop());

    it.each([WHOLE, TYPE, HIDDEN])("by a stranger is not told (%#)", async (query) => {
      for (const [language, words] of [
        ["en", /access token is needed to ask for the schema/],
        ["ja", /スキーマの取得にはアクセストークンが必要/],
      ] as const) {
        const { status, errors, data } = await post({ url: server.url, language }, query);
        expect(status).toBe(401);
        expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED", reason: "MISSING" } }]);
        expect(errors?.[0]?.message).toMatch(words);
        expect(data ?? null).toBeNull();
      }
    });

    it.each([WHOLE, TYPE, HIDDEN])("by somebody with a token is told (%#)", async (query) => {
      const { errors, data } = await post(callAs(server, "obligee"), query);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toMatch(/GuaranteeConnection|"number"|"Query"/);
    });

    it("does not come by way of names that are like a wrong one", async () => {
      const variables = { f: { kinds: ["PERFORMANC"] } };
      for (const [query, given] of [
        [misspelt, {}],
        [misspeltEnum, variables],
      ] as const) {
        const stranger = await post({ url: server.url }, query, given);
        expect(stranger.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
        expect(stranger.text).not.toMatch(/Did you mean|Its values|"role"|PERFORMANCE/);
      }
      const caller = await post(callAs(server, "obligee"), misspelt);
      expect(caller.text).toMatch(/Did you mean \\"role\\"/);
      const values = await post(callAs(server, "obligee"), misspeltEnum, variables);
      expect(values.text).toMatch(/Its values are [A-Z_, ]*CONTRACT_PERFORMANCE/);
    });
  });

  it("where it is off is told to nobody, and no names either", async () => {
    const server = await startServer({ introspection: "off" });
    for (const token of [undefined, server.tokens.operator]) {
      const call = { url: server.url, ...(token !== undefined && { token }) };
      const { status, errors } = await post(call, WHOLE);
      expect(status).toBe(403);
      expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
      expect((await post(call, misspelt)).text).not.toMatch(/Did you mean/);
      expect((await post(call, misspeltEnum, { f: { kinds: ["GOLD"] } })).text).not.toMatch(/Its values/);
    }
    await server.stop();
  });
});
