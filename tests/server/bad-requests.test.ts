import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import { openDatabase } from "../../src/persistence/database/data-source";
import { oneEngine } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

interface Body {
  readonly errors: { message: string; extensions: { code: string } }[];
}

describe("a request that is not well formed", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ corsOrigins: ["https://procurement.example.jp"] });
  });
  afterAll(() => server.stop());

  const send = (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(server.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        authorization: `Bearer ${server.tokens.contractor}`,
        ...headers,
      },
      body: body as string,
    });

  it.each([
    ["no JSON", "{", 400, /not JSON/],
    ["an empty body", "", 400, /not JSON/],
    ["another content type", "query", 415, /application\/json/, { "content-type": "text/xml" }],
    ["a body over 100 kB", JSON.stringify({ query: "#".repeat(100_001) }), 413, /larger than 100000 bytes/],
    [
      "an unknown field",
      '{"query":"{ guaranty { id } }"}',
      400,
      /Cannot query field "guaranty" on type "Query"/,
    ],
    [
      "an unknown field of an input",
      '{"query":"mutation { revealAuthKey(input: { guaranteeId: 1, id: 1 }) { __typename } }"}',
      400,
      /Field "id" is not defined/,
    ],
    ["a syntax error", '{"query":"{ viewer { role "}', 400, /Syntax Error: Expected Name, found <EOF>/],
    ["no query", "{}", 400, /POST body missing/],
    ["variables as text", '{"query":"{ viewer { role } }","variables":"{}"}', 400, /variables/],
    [
      "a missing variable",
      '{"query":"query Q($id: ID!) { node(id: $id) { id } }"}',
      400,
      /Variable "\$id" of required type "ID!" was not provided/,
    ],
    [
      "too many root fields",
      JSON.stringify({
        query: `{ ${Array.from({ length: 31 }, (_, i) => `a${String(i)}: viewer { role }`).join(" ")} }`,
      }),
      400,
      /at most 30 root fields/,
    ],
    [
      "too many tokens",
      JSON.stringify({ query: `{ viewer { ${"role ".repeat(2_001)} } }` }),
      400,
      /more (than|that) 2000 tokens/,
    ],
    [
      "a number that has nine digits",
      '{"query":"{ guarantee(number: \\"200000002\\") { id } }"}',
      400,
      /GuaranteeNumber must be ten digits/,
    ],
    [
      "a day that does not exist",
      '{"query":"{ guarantees(filter: { issuedFrom: \\"2026-02-30\\" }) { nodes { id } } }"}',
      400,
      /CalendarDate must be a day that exists/,
    ],
    [
      "101 ids",
      JSON.stringify({
        query: "query N($ids: [ID!]!) { nodes(ids: $ids) { id } }",
        variables: { ids: Array(101).fill("x") },
      }),
      400,
      /at most 100; got 101/,
    ],
  ] as [string, string, number, RegExp, Record<string, string>?][])(
    "with %s gets a typed error that says what to do",
    async (_, body, status, message, headers = {}) => {
      const response = await send(body, headers);
      const { errors } = (await response.json()) as Body;
      expect(errors[0]?.message).toMatch(message);
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
      expect(response.status).toBe(status);
      expect(JSON.stringify(errors)).not.toMatch(/\bat .*\.(js|ts):\d+|stacktrace|node_modules/);
    },
  );

  it("to another path is told where the API is", async () => {
    const response = await fetch(new URL("/api", server.url));
    expect(response.status).toBe(404);
    expect(((await response.json()) as Body).errors[0]?.message).toContain("POST /graphql");
  });

  it.each([
    ["that is unknown", () => newAccessToken(), "UNKNOWN"],
    ["that is cut short", () => server.tokens.contractor.slice(0, -3), "UNKNOWN"],
    ["with spaces in it", () => "two words", "MALFORMED"],
    ["that is empty", () => "", "MALFORMED"],
  ])("with a token %s is refused as a whole, with the reason", async (_, token, reason) => {
    const { status, errors, data, headers } = await post(
      { url: server.url, token: token() },
      "{ viewer { role } }",
    );
    expect(status).toBe(401);
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED", reason } }]);
    expect(data ?? null).toBeNull();
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    [
      "an amount",
      '{"query":"query Q($f: GuaranteeFilter) { guarantees(filter: $f) { nodes { id } } }","variables":{"f":{"number":"20700044"}}}',
      /^f\.number: GuaranteeNumber: 保証契約番号は10桁/,
    ],
    ["a page size", '{"query":"{ guarantees(first: 101) { nodes { id } } }"}', /first は 0 から 100 まで/],
    [
      "a day",
      '{"query":"{ guarantees(filter: { issuedFrom: \\"2026-02-30\\" }) { nodes { id } } }"}',
      /実在する日/,
    ],
  ])("with %s that is wrong is told in Japanese to those who ask for it", async (_, body, message) => {
    const response = await send(body, { "accept-language": "ja" });
    expect(((await response.json()) as Body).errors[0]?.message).toMatch(message);
  });

  it("with an expired token is told so, in the caller's language", async () => {
    const token = newAccessToken();
    await server.parts.useCaseParts.unitOfWork.run(({ accessTokens }) =>
      accessTokens.insert({
        id: "token_expired",
        hash: hashAccessToken(token),
        name: "expired",
        role: "CONTRACTOR",
        organisationId: server.ids.contractor,
        createdAt: new Date(0),
        expiresAt: new Date(Date.now() - 1),
      }),
    );
    const { errors } = await post({ url: server.url, token, language: "ja" }, "{ viewer { role } }");
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED", reason: "EXPIRED" } }]);
    expect(errors?.[0]?.message).toContain("有効期限");
  });

  it("from a page of another origin gets no permission; from a listed one it does", async () => {
    const preflight = (origin: string) =>
      fetch(server.url, {
        method: "OPTIONS",
        headers: {
          origin,
          "access-control-request-method": "POST",
          "access-control-request-headers": "authorization,content-type",
        },
      });
    expect((await preflight("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
    const allowed = await preflight("https://procurement.example.jp");
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://procurement.example.jp");
  });

  it("that only reads may come as GET, with a header that pages of other origins cannot send", async () => {
    const url = `${server.url}?query=${encodeURIComponent("{ viewer { role } }")}`;
    const authorization = `Bearer ${server.tokens.operator}`;
    const read = await fetch(url, { headers: { authorization, "apollo-require-preflight": "1" } });
    expect(await read.json()).toEqual({ data: { viewer: { role: "OPERATOR" } } });
    const mutation = `${server.url}?query=${encodeURIComponent('mutation { revealAuthKey(input: { guaranteeId: "x" }) { __typename } }')}`;
    expect(
      (await fetch(mutation, { headers: { authorization, "apollo-require-preflight": "1" } })).status,
    ).toBe(405);
    expect((await fetch(url, { headers: { authorization } })).status).toBe(200);
    expect((await fetch(url)).status).toBe(400);
  });
});

describe("a sign-in that breaks", () => {
  it("is told and logged under the same request id", async () => {
    const server = await startServer();
    const database = await openDatabase({ url: server.databaseUrl });
    await database.write.query("ALTER TABLE access_token RENAME TO elsewhere");
    const { errors, status } = await post(
      { url: server.url, token: server.tokens.operator, language: "ja" },
      "{ viewer { role } }",
    );
    expect(status).toBe(500);
    expect(errors?.[0]?.message).toContain("サーバーで問題が発生しました");
    const requestId = errors?.[0]?.extensions["requestId"] as string;
    const logged = server
      .output()
      .split("\n")
      .filter((line) => line.includes("internal error"));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(requestId);
    await database.close();
    await server.stop();
  });
});

describe.each(oneEngine)("a failure inside, on %s", (engine) => {
  it("is masked, has a request id, and the log has the same", async () => {
    const server = await startServer({
      engine,
      change: (parts) => ({
        ...parts,
        unitOfWork: { run: () => Promise.reject(new Error("the inside of the house")) },
      }),
    });
    const { errors, status, text } = await post(
      callAs(server, "contractor"),
      `mutation { revealAuthKey(input: { guaranteeId: "guarantee_x" }) { __typename } }`,
    );
    expect(status).toBe(500);
    expect(errors).toMatchObject([
      { extensions: { code: "INTERNAL", requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string } },
    ]);
    expect(text).not.toContain("inside of the house");
    const logged = server
      .output()
      .split("\n")
      .filter((line) => line.includes("inside of the house"));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(errors?.[0]?.extensions["requestId"]);
    await server.stop();
  });
});
