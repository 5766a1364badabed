import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import fastify from "fastify";
import { getIntrospectionQuery } from "graphql";
import { GraphiqlPage } from "../../src/server/graphiql/graphiql";
import { PLACEHOLDERS } from "../../src/server/graphiql/graphiql-tabs";
import { createDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";
import { ServerProcess } from "../support/server-process";
import { SEAL_KEYS_SETTING } from "../support/seal-keys";

interface Refusal {
  readonly errors: { message: string; extensions: { code: string; requestId: string } }[];
}
const REQUEST_ID = /^[0-9a-f-]{36}$/;

/** A port that nobody listens on: a process that says nothing does not say which one it chose. */
async function freePort(): Promise<string> {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const { port } = other.address() as AddressInfo;
  await new Promise((done) => other.close(done));
  return String(port);
}

describe("somebody who starts a server that cannot start", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-first-"));
  const sqlite = `sqlite:${join(directory, "good.sqlite")}`;
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  const complaintOf = async (environment: Record<string, string>): Promise<string> => {
    const production = new ServerProcess("serve", directory, {
      PORT: "0",
      HOSHO_LOG_LEVEL: "silent",
      HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64"),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
      HOSHO_SEAL_KEYS: SEAL_KEYS_SETTING,
      HOSHO_SMTP_URL: "off",
      ...environment,
    });
    expect(await production.exit).toBe(1);
    expect(production.output()).not.toMatch(/\bat .*:\d+:\d+|node_modules|s3cret/);
    return production.output().trim();
  };

  it("is told that the port is in use", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const port = String((other.address() as AddressInfo).port);
    expect(await complaintOf({ DATABASE_URL: sqlite, PORT: port })).toBe(
      `Port ${port} is in use; set PORT to another, or stop the program that listens there.`,
    );
    await new Promise((done) => other.close(done));
  });

  it("is told that HOST is not this machine's", async () => {
    expect(await complaintOf({ DATABASE_URL: `${sqlite}.host`, HOST: "192.0.2.1" })).toMatch(
      /^HOST 192\.0\.2\.1 is no address of this machine; set HOST to/,
    );
  });

  it.each([
    ["nobody listens", "postgres://u:s3cret@127.0.0.1:1/d", /127\.0\.0\.1:1 .*connection refused\. Start/],
    [
      "the host does not exist",
      "postgres://u:s3cret@nowhere.invalid/d",
      /nowhere\.invalid .*host is not known/,
    ],
    ["the address is in memory", "sqlite::memory:", /DATABASE_URL must name a file/],
    ["the address cannot be read", "postgres://u:s3cret#@h/d", /DATABASE_URL cannot be read/],
    [
      "the directory cannot be made",
      "sqlite:/dev/null/h.db",
      /\/dev\/null\/h\.db cannot be used: its directory/,
    ],
    [
      "the directory is not there",
      "sqlite:/no/such/dir/h.db",
      /\/no\/such\/dir\/h\.db cannot be used: the directory \/no\/such\/dir does not exist\. Make it/,
    ],
    [
      "sslmode is not known",
      "postgres://u:s3cret@h/d?sslmode=on",
      /DATABASE_URL has an sslmode that is not known; it must be one of disable, allow/,
    ],
    ["the file is a directory", "sqlite:/", /cannot be used: the file cannot be opened/],
  ])("is told that %s", async (_, url, reason) => {
    const complaint = await complaintOf({ DATABASE_URL: url });
    expect(complaint).toMatch(reason);
    expect(complaint).toContain("DATABASE_URL");
  });

  it("is told that the file is no database, or locked", async () => {
    const file = join(directory, "letter.txt");
    writeFileSync(file, "Dear reader, this is no database. ".repeat(100));
    expect(await complaintOf({ DATABASE_URL: `sqlite:${file}` })).toContain("not a whole SQLite file");
    const held = join(directory, "held.sqlite");
    const other = new Sqlite(held);
    other.exec("BEGIN EXCLUSIVE");
    expect(await complaintOf({ DATABASE_URL: `sqlite:${held}` })).toContain(
      "holds it locked. Stop that program",
    );
    other.close();
  });

  it("is told that PostgreSQL refuses the password or has no such database", async () => {
    const place = await createDatabase("postgres");
    const url = new URL(place.url);
    url.pathname = "/no_such_database";
    expect(await complaintOf({ DATABASE_URL: url.href })).toContain("no database has this name. Create it");
    const stranger = new URL(place.url);
    [stranger.username, stranger.password] = ["stranger", "s3cret"];
    expect(await complaintOf({ DATABASE_URL: stranger.href })).toContain("user or password is refused");
    await place.drop();
  });

  it("hears nothing but the complaint, and of a good start nothing at all, at log level silent", async () => {
    const port = await freePort();
    const production = new ServerProcess("serve", directory, {
      PORT: port,
      DATABASE_URL: `${sqlite}.silent`,
      HOSHO_LOG_LEVEL: "silent",
      HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64"),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
      HOSHO_SEAL_KEYS: SEAL_KEYS_SETTING,
      HOSHO_SMTP_URL: "off",
    });
    const isReady = () =>
      fetch(`http://127.0.0.1:${port}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await eventually(isReady, Boolean);
    production.signal("SIGTERM");
    expect(await production.exit).toBe(0);
    expect(production.output()).toBe("");
  });
});

describe("somebody who looks around", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, server.url), { headers, redirect: "manual" });
  const refusalOf = async (answer: Promise<Response>) => {
    const response = await answer;
    const { errors } = (await response.json()) as Refusal;
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(errors[0]?.extensions.requestId).toMatch(REQUEST_ID);
    expect(errors[0]?.extensions.requestId).toBe(response.headers.get("x-request-id"));
    return { status: response.status, message: errors[0]?.message ?? "" };
  };

  it("gets from / to GraphiQL in a browser, and an answer in JSON elsewhere", async () => {
    const browser = await get("/", { accept: "text/html,application/xhtml+xml" });
    expect([browser.status, browser.headers.get("location")]).toEqual([302, "/graphql"]);
    expect((await refusalOf(get("/"))).status).toBe(404);
    expect((await refusalOf(get("/elsewhere", { accept: "text/html" }))).status).toBe(404);
  });

  it.each([
    ["without a query", "/graphql", 400, /POST JSON .* or open it in a browser/, /POST するか、ブラウザー/],
    [
      "with a query but no header",
      "/graphql?query={viewer{role}}",
      400,
      /apollo-require-preflight: 1/,
      /GET では/,
    ],
    ["with a broken address", "/%c0", 400, /not well formed/, /正しくありません/],
    ["to nowhere", "/nowhere", 404, /nothing here/, /何もありません/],
  ])(
    "and asks %s is told what to do in one sentence, in either language",
    async (_, path, status, en, ja) => {
      const english = await refusalOf(get(path));
      expect(english.status).toBe(status);
      expect(english.message).toMatch(en);
      expect(english.message.length).toBeLessThan(180);
      expect((await refusalOf(get(path, { "accept-language": "ja" }))).message).toMatch(ja);
    },
  );

  it.each([
    [
      "text/plain",
      '{"query":"{ viewer { role } }"}',
      400,
      /content-type: application\/json/,
      /どのウェブページ/,
    ],
    ["application/json", "{}", 400, /Send \{"query"/, /リクエスト本文/],
    ["application/json", "[]", 400, /.+/, /.+/],
    ["application/json", "{", 400, /not JSON/, /JSON ではありません/],
    [
      "application/json",
      '{"query":"{ viewer { role } }","variables":"{}"}',
      400,
      /variables/,
      /variables と/,
    ],
    ["text/xml", "x", 415, /Send application\/json/, /対応していません/],
    ["application/json", "x".repeat(100_001), 413, /larger than/, /超えています/],
  ])("and posts nonsense as %s (%#) is told what to send", async (type, body, status, en, ja) => {
    const send = (language: string) =>
      refusalOf(
        fetch(server.url, {
          method: "POST",
          headers: { "content-type": type, "accept-language": language },
          body,
        }),
      );
    const english = await send("en");
    expect(english.status).toBe(status);
    expect(english.message).toMatch(en);
    expect((await send("ja")).message).toMatch(ja);
  });

  it("and whose token is refused gets the request id too", async () => {
    const { errors, headers } = await post({ url: server.url, token: "x" }, "{ viewer { role } }");
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "UNAUTHENTICATED",
      requestId: headers.get("x-request-id"),
    });
  });
});

describe("an operation that asks for too much", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    for (let i = 0; i < 100; i += 1)
      await perform(callAs(server, "issuer"), "issueGuarantee", issueInput(server));
  });
  afterAll(() => server.stop());

  const aliases = (count: number, field: string) =>
    Array.from({ length: count }, (_, i) => `a${String(i)}: ${field}`).join(" ");
  const floodOf = (count: number, field: string) =>
    `{ guarantees(first: 100) { nodes { certificate { ...F } } } } fragment F on Certificate { ${aliases(count, field)} }`;
  const ask = (query: string, language = "en") =>
    post({ url: server.url, token: server.tokens.operator, language }, query);

  it.each([
    ["600 aliases of items", floodOf(600, "items { label }"), /2000 tokens/],
    [
      "450 aliases of a field of all versions",
      `{ guarantees(first: 100) { nodes { certificates { ${aliases(450, "id")} } } } }`,
      /at most 200000 values/,
    ],
    ["300 aliases of items", floodOf(300, "items { label }"), /at most 200000 values/],
    [
      "500 aliases of a row's label",
      floodOf(1, `items { ${aliases(500, "label")} }`),
      /at most 200000 values/,
    ],
    [
      "fragments of fragments",
      `{ viewer { ...F0 } } ${Array.from({ length: 30 }, (_, i) => `fragment F${String(i)} on Viewer { ...F${String(i + 1)} ...F${String(i + 1)} }`).join(" ")} fragment F30 on Viewer { role }`,
      /at most 1000 fields/,
    ],
    ["31 root fields", `{ ${aliases(31, "viewer { role }")} }`, /at most 30 root fields/],
  ])("%s: is refused before anything is read, with the limit", async (_, query, message) => {
    const before = server.statements.length;
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(message);
    // Only the token was looked up.
    expect(server.statements.length - before).toBe(1);
  });

  it("is told so in the caller's language, with its place", async () => {
    const { errors, status } = await ask(`{ ${aliases(31, "viewer { role }")} }`, "ja");
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { message: expect.stringContaining("ルートフィールドは30個まで") as string, locations: [{ line: 1 }] },
    ]);
  });

  it("that stays below the limits is answered, the largest too", async () => {
    const { data } = await ask(floodOf(38, "items { label value }"));
    expect(data).toBeDefined();
    const introspection = await ask(
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, oneOf: true }),
    );
    expect(introspection.errors).toBeUndefined();
  });
});

describe("GraphiQL's tabs", () => {
  const REAL = ["nextTick", "setImmediate", "setTimeout", "clearTimeout", "queueMicrotask"] as const;
  afterEach(() => jest.useRealTimers());

  const pageOf = async (day: string): Promise<string> => {
    jest.useFakeTimers({ now: new Date(day), doNotFake: [...REAL] });
    const app = fastify();
    const page = new GraphiqlPage(PLACEHOLDERS);
    app.get("/", (_request, reply) => page.send(reply));
    return (await app.inject({ url: "/", headers: { accept: "text/html" } })).body.slice(0, 20_000);
  };

  it("are the same edition on another day, though the dates in them move", async () => {
    const [monday, tuesday] = [await pageOf("2026-03-02"), await pageOf("2026-03-03")];
    const editionOf = (page: string) => /"edition":"([\w-]+)"/.exec(page)?.[1];
    expect(editionOf(monday)).toBeDefined();
    expect(editionOf(tuesday)).toBe(editionOf(monday));
    expect(monday).toContain("2026-03-02");
    expect(tuesday).not.toContain("2026-03-02");
  });
});
