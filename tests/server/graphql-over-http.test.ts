import { serverAudits } from "graphql-http";
import { sendRaw, head } from "../support/raw-http";
import { startServer, type TestServer } from "../support/server";

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: { message: string; extensions: { code: string } }[];
}
const JSON_TYPE = "application/json";
const GRAPHQL_TYPE = "application/graphql-response+json";
const VIEWER = "{ viewer { role } }";

let server: TestServer;
let authorization: string;
beforeAll(async () => {
  server = await startServer();
  authorization = `Bearer ${server.tokens.contractor}`;
});

const internalErrors = (): string[] =>
  server
    .output()
    .split("\n")
    .filter((line) => line.includes("internal error") || line.includes('"level":50'));

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url, {
    method: "POST",
    headers: { "content-type": JSON_TYPE, authorization, ...headers },
    body: JSON.stringify(body),
  });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}?${String(new URLSearchParams(parameters))}`, { headers });

describe("GraphQL over HTTP, by the audits of graphql-http", () => {
  // The audits are listed before there is a server; they ask for its address when they run.
  const audits = serverAudits({
    url: () => server.url,
    fetchFn: (url: string, { headers, ...init }: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(headers as Record<string, string>), authorization } }),
  });

  it("is audited in 61 points", () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))("$id $name", async ({ fn }) => {
    const result = await fn();
    expect(result.status === "ok" ? "" : `${result.status}: ${result.reason}`).toBe("");
  });
});

describe("a request that GraphQL refuses before it executes", () => {
  it.each([
    ["a document that cannot be parsed", { query: "{" }],
    ["a field that is not there", { query: "{ guaranty { id } }" }],
    ["a literal that does not fit", { query: '{ guarantee(number: "12") { id } }' }],
    ["a variable that is missing", { query: "query Q($id: ID!) { node(id: $id) { id } }" }],
    [
      "a variable that does not fit",
      {
        query: "query Q($number: GuaranteeNumber!) { guarantee(number: $number) { id } }",
        variables: { number: "12" },
      },
    ],
    ["an operation that is not in the document", { query: `query A ${VIEWER}`, operationName: "B" }],
    ["no operation", { query: "fragment F on Viewer { role }" }],
  ])("for %s is 200 as application/json and 400 as application/graphql-response+json", async (_, body) => {
    for (const [accept, status] of [
      [JSON_TYPE, 200],
      [GRAPHQL_TYPE, 400],
      [`${GRAPHQL_TYPE}, ${JSON_TYPE};q=0.9`, 400],
      ["*/*", 200],
    ] as const) {
      const response = await post(body, { accept });
      const { errors, data } = (await response.json()) as Body;
      expect([accept, response.status]).toEqual([accept, status]);
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
      expect(data).toBeUndefined();
    }
  });

  it.each([JSON_TYPE, GRAPHQL_TYPE])("is told apart from who may not ask at all, as %s", async (accept) => {
    const stranger = await post({ query: VIEWER }, { accept, authorization: "Bearer hosho_unknown" });
    expect(stranger.status).toBe(401);
    expect(stranger.headers.get("www-authenticate")).toBe("Bearer");
    const nobody = await post(
      { query: '{ guarantee(number: "2070004426") { id } }' },
      { accept, authorization: `Basic ${btoa("a:b")}` },
    );
    expect(nobody.status).toBe(401);
    const other = await post(
      { query: "mutation { issueGuarantee(input: {}) { __typename } }" },
      { accept, "content-type": "text/xml" },
    );
    expect(other.status).toBe(415);
  });

  it("logs no internal error, however many variables are wrong", async () => {
    const names = Array.from({ length: 60 }, (_, i) => `v${String(i)}`);
    const query = `query Q(${names.map((name) => `$${name}: Yen!`).join(", ")}) { viewer { role } }`;
    const ids = "query N($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    for (const body of [
      { query, variables: Object.fromEntries(names.map((name) => [name, "x"])) },
      { query: ids, variables: { ids: Array(90).fill({}) } },
      { query: `{ ${Array.from({ length: 120 }, (_, i) => `f${String(i)}`).join(" ")} }` },
    ]) {
      const response = await post(body, { accept: GRAPHQL_TYPE });
      expect(response.status).toBe(400);
      expect(((await response.json()) as Body).errors?.at(-1)?.extensions.code).toBe("BAD_USER_INPUT");
    }
    expect(internalErrors()).toEqual([]);
  });
});

describe("a GET", () => {
  it("with an access token needs no other header, as urql sends its queries", async () => {
    const accept = `${GRAPHQL_TYPE}, application/graphql+json, ${JSON_TYPE}, text/event-stream, multipart/mixed`;
    const response = await get(
      {
        query: "query Party($number: GuaranteeNumber!) { guarantee(number: $number) { number } }",
        operationName: "Party",
        variables: '{"number":"2070004426"}',
      },
      { accept, authorization },
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { guarantee: { number: "2070004426" } } });
  });

  it("without any header that a page could not send is refused", async () => {
    const response = await get({ query: VIEWER });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Body).errors?.[0]?.message).toMatch(/any web page could send/);
  });

  it("with the browser's own kind of Authorization is refused too", async () => {
    const response = await get({ query: VIEWER }, { authorization: `Basic ${btoa("a:b")}` });
    expect(response.status).toBe(401);
  });

  it.each([
    [{ operationName: "" }],
    [{ variables: "" }],
    [{ extensions: "" }],
    [{ operationName: "", variables: "", extensions: "" }],
    [{ variables: "null", extensions: "null" }],
  ])("with %j is answered as if that were absent", async (parameters) => {
    const response = await get({ query: VIEWER, ...parameters }, { authorization });
    expect(await response.json()).toEqual({ data: { viewer: { role: "CONTRACTOR" } } });
  });

  it.each([
    ["variables that are no object", { variables: "[]" }, /must be JSON objects/],
    ["variables that are no JSON", { variables: "{" }, /must be JSON objects/],
    ["half a character in its variables", { variables: '{"a":"\\ud842"}' }, /half a character/],
  ])("with %s is told so", async (_, parameters, message) => {
    const response = await get({ query: VIEWER, ...parameters }, { authorization });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Body).errors?.[0]?.message).toMatch(message);
  });

  it.each(["mutation { __typename }", "subscription { x }"])("%s is a 405 that names POST", async (query) => {
    const response = await get({ query }, { authorization });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("an operation that the API does not have", () => {
  it.each(["subscription { x }", "subscription S { ...F } fragment F on Viewer { role }"])(
    "%s is refused in words",
    async (query) => {
      for (const accept of [JSON_TYPE, GRAPHQL_TYPE]) {
        const response = await post({ query }, { accept });
        expect(response.status).toBe(400);
        const { errors } = (await response.json()) as Body;
        expect(errors?.[0]?.message).toMatch(/no subscriptions/);
        expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
      }
      expect(internalErrors()).toEqual([]);
    },
  );

  it("is not executed where nobody could read its answer", async () => {
    for (const accept of [
      "text/plain",
      "text/event-stream",
      "application/json;q=0, text/*",
      "application/json;charset=shift_jis",
    ]) {
      const before = server.statements.length;
      const response = await post({ query: VIEWER }, { accept });
      expect(response.status).toBe(406);
      expect(server.statements).toHaveLength(before);
    }
  });

  it("by another method is a 405 that names those that there are", async () => {
    for (const method of ["PUT", "DELETE", "PATCH", "HEAD"]) {
      const response = await fetch(server.url, { method, headers: { authorization } });
      expect([method, response.status, response.headers.get("allow")]).toEqual([method, 405, "GET, POST"]);
    }
    const elsewhere = await fetch(new URL("/health/live", server.url), { method: "DELETE" });
    expect([elsewhere.status, elsewhere.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect((await fetch(new URL("/nowhere", server.url), { method: "DELETE" })).status).toBe(404);
    expect((await fetch(server.url, { method: "OPTIONS" })).status).toBeLessThan(500);
  });

  it("in a POST whose operationName is empty is the only one of the document", async () => {
    const response = await post({ query: VIEWER, operationName: "" });
    expect(await response.json()).toEqual({ data: { viewer: { role: "CONTRACTOR" } } });
  });
});

describe("a request whose head is not what it must be", () => {
  const PATHS = ["/graphql?query=%7Bviewer%7Brole%7D%7D", "/", "/health/live", "/documents/x", "/nowhere"];

  it.each([
    ["a host with a blank", { host: "a b" }],
    ["half an IPv6 address", { host: "[::1" }],
    ["an IPv6 address that is none", { host: "[:::]" }],
    ["a port that is none", { host: "hosho.example:99999" }],
    ["an IPv4 address that is none", { host: "256.256.256.256" }],
    ["two hosts", { host: "a.example,b.example" }],
    ["a host of other letters", { host: "h\u00f6st" }],
    ["a path as host", { host: "a/b" }],
    [
      "a proxy's host with a blank",
      { host: "a.example", "x-forwarded-for": "192.0.2.1", "x-forwarded-host": "a b" },
    ],
    [
      "a proxy's half address",
      { host: "a.example", "x-forwarded-for": "192.0.2.1", "x-forwarded-host": "[::1" },
    ],
    [
      "a proxy's own scheme",
      { host: "a.example", "x-forwarded-for": "192.0.2.1", "x-forwarded-proto": "gopher" },
    ],
    ["bytes as a language", { host: "a.example", "accept-language": "ja\u00ff" }],
    ["bytes as what it accepts", { host: "a.example", accept: "application/json\u00e3" }],
  ])("such as %s is told so in words, on every path", async (_, headers) => {
    for (const path of PATHS) {
      const { status, body } = await sendRaw(server.url, head(`GET ${path}`, { ...headers, authorization }));
      expect([path, status]).toEqual([path, 400]);
      expect((JSON.parse(body) as Body).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
      expect(body).not.toMatch(/\bat .*\.(js|ts):\d+|stack|Invalid URL/);
    }
    expect(internalErrors()).toEqual([]);
  });

  it.each([
    ["bytes that are not escaped", "/graphql?query=\u4fdd"],
    ["escapes that are not UTF-8", "/graphql?query=%7Bviewer%7D&operationName=%95%DB"],
    ["escapes of half a character", "/graphql?query=%7Bviewer%7D&operationName=%ED%A1%82"],
    ["half an escape", "/graphql?query=%7Bviewer%7D&operationName=%4"],
    ["a link that is not UTF-8", "/documents/%95%DB"],
  ])("such as %s in its address is refused", async (_, address) => {
    const raw = Buffer.from(address, "utf8").toString("latin1");
    const { status, body } = await sendRaw(
      server.url,
      head(`GET ${raw}`, { host: "a.example", authorization }),
    );
    expect(status).toBe(400);
    expect((JSON.parse(body) as Body).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it.each(["a.example", "a.example:80", "a.example.", "127.0.0.1", "[::1]:4000", "xn--wgv71a.jp", ""])(
    "but %j is a host",
    async (host) => {
      const asked = head("GET /graphql?query=%7Bviewer%7Brole%7D%7D", { host, authorization });
      expect((await sendRaw(server.url, asked)).status).toBe(200);
    },
  );
});

describe("the ids that come with a request", () => {
  const TRACE = "0af7651916cd43dd8448eb211c80319c";
  const traceparent = `00-${TRACE}-b7ad6b7169203331-01`;

  it("come back in the answer, in errors and in the log", async () => {
    const sent = { "x-request-id": "proxy-7f/42", traceparent };
    const response = await post({ query: "{" }, sent);
    expect(response.headers.get("x-request-id")).toBe("proxy-7f/42");
    expect(response.headers.get("traceparent")).toBe(traceparent);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { requestId: "proxy-7f/42" } }] });
    const nowhere = await fetch(new URL("/nowhere", server.url), { headers: sent });
    expect(nowhere.headers.get("x-request-id")).toBe("proxy-7f/42");
    const logged = server
      .output()
      .split("\n")
      .filter((line) => line.includes('"reqId":"proxy-7f/42"'));
    expect(logged).toHaveLength(2);
    for (const line of logged) expect(JSON.parse(line)).toMatchObject({ traceId: TRACE, msg: "request" });
  });

  it("are replaced where they look like a secret, which no log gets to see", async () => {
    const response = await post({ query: "{" }, { "x-request-id": "332E1EXXXX", traceparent: "00-x" });
    expect(response.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(response.headers.get("traceparent")).toBeNull();
    expect(server.output()).not.toContain("332E1EXXXX");
  });
});
