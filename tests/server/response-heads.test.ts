import { Agent, request, type IncomingHttpHeaders } from "node:http";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import fastify from "fastify";
import { startServer, type TestServer } from "../support/server";

const ORIGIN = "https://procurement.example.jp";
const JSON_TYPE = { "content-type": "application/json" };
const ROLE = '{"query":"{ viewer { role } }"}';

const agent = new Agent({ keepAlive: true });

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Head {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Names as written, in their order. */
  /** In lower case, in the order of the answer. */
  readonly names: readonly string[];
}

function headOf(url: string, { method = "GET", path = "/", headers = {}, body }: Asked): Promise<Head> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, headers, agent }, (response) => {
      response.resume();
      const names = response.rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
      resolve({ status: response.statusCode, headers: response.headers, names });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("the head of an answer", () => {
  let server: TestServer;
  /** What the plugins for security headers and CORS add by themselves. */
  const plugins = fastify();
  let plain: string;
  beforeAll(async () => {
    server = await startServer({
      corsOrigins: [ORIGIN],
      budgets: { address: { requests: 40, cost: 1_000, parallel: 100 } },
    });
    await plugins.register(helmet);
    await plugins.register(cors, {
      origin: [ORIGIN],
      methods: ["GET", "POST", "PUT"],
      exposedHeaders: ["x-request-id", "retry-after", "date", "content-disposition"],
      maxAge: 600,
    });
    plugins.get("/", () => "");
    plain = await plugins.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(async () => {
    agent.destroy();
    await plugins.close();
  });

  const token = (): Record<string, string> => ({ authorization: `Bearer ${server.tokens.contractor}` });
  const post = (headers: Record<string, string>, body: string): Asked => ({
    method: "POST",
    path: "/graphql",
    headers: { ...JSON_TYPE, ...headers },
    body,
  });
  const get = (path: string, headers: Record<string, string> = {}): Asked => ({ path, headers });

  const kinds: readonly (readonly [string, () => Asked, number])[] = [
    ["data", () => post(token(), ROLE), 200],
    ["GraphQL's refusal", () => post(token(), '{"query":"{ nothing }"}'), 200],
    ["a body that is no JSON", () => post(token(), "{"), 400],
    ["a token that is not good", () => post({ authorization: "Bearer hosho_unknown" }, ROLE), 401],
    ["a wrong address", () => get("/nothing"), 404],
    ["a wrong method", () => ({ ...post({}, ROLE), method: "PUT" }), 405],
    ["an answer that nobody could read", () => post({ accept: "text/css" }, ROLE), 406],
    ["a body that is too large", () => post(token(), JSON.stringify({ query: "#".repeat(100_001) })), 413],
    ["a wrong content type", () => post({ "content-type": "text/xml" }, ROLE), 415],
    ["the state of the server", () => get("/health/live"), 200],
    ["the schema", () => get("/schema.graphql", token()), 200],
    ["the address of GraphiQL", () => get("/", { accept: "text/html" }), 302],
    ["a refused document", () => get("/documents/x", token()), 403],
  ];

  it.each(kinds)(
    "has the headers of browsers' safety as the plugins write them: %s",
    async (_, ask, status) => {
      for (const origin of [undefined, ORIGIN, "https://elsewhere.example"]) {
        const asked = ask();
        const headers = { ...asked.headers, ...(origin !== undefined && { origin }) };
        const [answer, expected] = [
          await headOf(server.url, { ...asked, headers }),
          await headOf(plain, { headers: origin === undefined ? {} : { origin } }),
        ];
        expect(answer.status).toBe(status);
        const own = ["content-type", "content-length", "date", "connection", "keep-alive", "vary"];
        const added = expected.names.filter((name) => !own.includes(name));
        expect(added.length).toBeGreaterThan(12);
        expect(answer.names.filter((name) => added.includes(name))).toEqual(added);
        for (const name of added) expect(answer.headers[name]).toBe(expected.headers[name]);
        expect(expected.headers.vary).toBe("Origin");
        // Addresses with answers that differ by another header say so in place of it.
        expect(answer.headers.vary).toMatch(/^(Origin|accept|authorization)$/);
      }
    },
  );

  it("lets a browser ask before it sends, from the origins in the settings alone", async () => {
    const ask = (origin: string): Asked => ({
      method: "OPTIONS",
      path: "/graphql",
      headers: { origin, "access-control-request-method": "POST" },
    });
    for (const origin of [ORIGIN, "https://elsewhere.example"]) {
      const answer = await headOf(server.url, ask(origin));
      const expected = await headOf(plain, ask(origin));
      expect(answer.status).toBe(204);
      const { "x-request-id": id, ...headers } = answer.headers;
      const { date, ...others } = expected.headers;
      expect(date).toMatch(/GMT$/);
      expect(id).toMatch(/^[\da-f-]{36}$/);
      expect(headers).toMatchObject({ ...others, "keep-alive": headers["keep-alive"] });
      expect(headers["access-control-allow-origin"]).toBe(origin === ORIGIN ? ORIGIN : undefined);
    }
  });

  it("has a policy of its own where a page is shown", async () => {
    const page = await headOf(server.url, get("/graphql", { accept: "text/html" }));
    expect(page.headers["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-/,
    );
    expect(page.headers["strict-transport-security"]).toMatch(/^max-age=/);
    const refused = await headOf(server.url, get("/documents/x", { accept: "text/html" }));
    expect(refused.headers["content-security-policy"]).toMatch(/^default-src 'none'; base-uri 'none'/);
    // The next answer has the common one again.
    const next = await headOf(server.url, get("/health/live"));
    expect(next.headers["content-security-policy"]).toMatch(/^default-src 'self'/);
  });

  it("has them also where too many requests came, and none where the head itself is refused", async () => {
    const from = { "x-forwarded-for": "198.51.100.77" };
    let limited = await headOf(server.url, get("/nothing", from));
    for (let i = 0; i < 60 && limited.status !== 429; i += 1)
      limited = await headOf(server.url, get("/nothing", from));
    expect(limited.status).toBe(429);
    expect(limited.headers["strict-transport-security"]).toMatch(/^max-age=/);
    expect(limited.headers.vary).toBe("Origin");
    const refused = await headOf(server.url, get("/health/live", { host: "a b" }));
    expect(refused.status).toBe(400);
    expect(refused.headers["strict-transport-security"]).toBeUndefined();
  });
});
