import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { post } from "../support/graphql-client";
import { perform } from "../support/operations";
import { ServerProcess } from "../support/server-process";
import { SEAL_KEYS_SETTING } from "../support/seal-keys";

describe("the sandbox, started as npm start does", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-process-"));
  let sandbox: ServerProcess;
  const file = () =>
    JSON.parse(readFileSync(join(directory, "data/sandbox.json"), "utf8")) as {
      url: string;
      tokens: Record<"issuer" | "contractor" | "obligee" | "operator", string>;
      examples: { number: string; key: string }[];
    };

  beforeAll(async () => {
    sandbox = new ServerProcess("sandbox", directory, { PORT: "0" });
    await sandbox.says(/sandbox is ready/);
  });
  afterAll(async () => {
    sandbox.signal("SIGKILL");
    await sandbox.exit;
    rmSync(directory, { recursive: true, force: true });
  });

  it("prints where GraphiQL is and one token per role, and writes the same to data/sandbox.json", () => {
    const { url, tokens, examples } = file();
    expect(sandbox.output()).toContain(`GraphiQL   ${url}`);
    for (const token of Object.values(tokens)) expect(sandbox.output()).toContain(token);
    for (const who of ["issuer", "contractor", "obligee"])
      for (const role of ["", ", officer", ", viewer"])
        expect(sandbox.output()).toMatch(new RegExp(`^  ${who}${role} +sandbox-${who}\\S* +\\S{20}$`, "mu"));
    expect(Object.keys(tokens).sort()).toEqual(["contractor", "issuer", "obligee", "operator"]);
    expect(examples[0]).toMatchObject({ number: "2070004426", key: "332E1EXXXX" });
    expect(statSync(join(directory, "data/sandbox.json")).mode & 0o077).toBe(0);
  });

  it("prints a line that opens a certificate in force when pasted into a shell", async () => {
    const line = /^curl .*$/m.exec(sandbox.output())?.[0] ?? "";
    const shell = spawn("sh", ["-c", line]);
    let answer = "";
    shell.stdout.on("data", (chunk: Buffer) => (answer += chunk.toString()));
    await new Promise((done) => shell.on("close", done));
    for (const text of [
      "1050000001",
      "前払金保証",
      "護岸復旧工事",
      "30,000,000円",
      "12,000,000円",
      "近畿地方整備局長",
    ])
      expect(answer).toContain(text);
  });

  it("lets pages of this machine call it, and no others", async () => {
    const allowed = async (origin: string): Promise<string | null> => {
      const headers = { origin, "access-control-request-method": "POST" };
      const answer = await fetch(file().url, { method: "OPTIONS", headers });
      return answer.headers.get("access-control-allow-origin");
    };
    for (const origin of [
      "http://localhost",
      "http://localhost:5173",
      "https://localhost:8443",
      "http://app.localhost:3000",
      "http://127.0.0.1:8080",
      "http://[::1]:3000",
    ])
      expect(await allowed(origin)).toBe(origin);
    for (const origin of [
      "null",
      "http://localhost.example.jp",
      "http://localhost:3000.example.jp",
      "http://example.jp",
      "http://127.0.0.1.example.jp:80",
      "http://notlocalhost",
      "file://localhost",
    ])
      expect(await allowed(origin)).toBeNull();
  });

  it("opens every example that it names", async () => {
    const { url, tokens, examples } = file();
    for (const { number, key } of examples) {
      const obligee = { url, token: tokens.obligee };
      const opened = await perform(obligee, "openCertificate", { number, key }, "guarantee { number }");
      expect(opened.guarantee).toEqual({ number });
    }
  });

  it("ends the seed document's guarantees, whose 保証期限 has long passed, and opens them all the same", async () => {
    const { url, tokens, examples } = file();
    const read = () =>
      post<{ guarantee: { status: string; end: { endedOn: string } | null } }>(
        { url, token: tokens.obligee },
        `{ guarantee(number: "${examples[0]?.number ?? ""}") { status end { endedOn } } }`,
      );
    const { data } = await eventually(read, (answer) => answer.data?.guarantee.end !== null);
    expect(data?.guarantee).toEqual({ status: "EXPIRED", end: { endedOn: "2023-04-01" } });
  });

  it("has the same tokens and data after a restart", async () => {
    const before = file();
    sandbox.signal("SIGTERM");
    expect(await sandbox.exit).toBe(0);
    sandbox = new ServerProcess("sandbox", directory, { PORT: "0" });
    await sandbox.says(/sandbox is ready/);
    const after = file();
    expect(after.tokens).toEqual(before.tokens);
    const { data } = await post<{ guarantees: { nodes: unknown[] } }>(
      { url: after.url, token: after.tokens.operator },
      "{ guarantees(first: 100) { nodes { id } } }",
    );
    expect(data?.guarantees.nodes).toHaveLength(before.examples.length);
  });
});

describe("production, started as npm run serve does", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-process-"));
  const secrets = {
    HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64"),
    HOSHO_AUTH_KEY_ENCRYPTION_KEY: randomBytes(32).toString("hex"),
    HOSHO_SEAL_KEYS: SEAL_KEYS_SETTING,
    HOSHO_SMTP_URL: "off",
  };
  const sqlite = `sqlite:${join(directory, "production.sqlite")}`;
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it("refuses to start without its settings, and names all of them", async () => {
    const production = new ServerProcess("serve", directory, { PORT: "eighty" });
    expect(await production.exit).toBe(1);
    for (const name of [
      "DATABASE_URL",
      "HOSHO_AUTH_KEY_PEPPER",
      "HOSHO_AUTH_KEY_ENCRYPTION_KEY",
      "HOSHO_SEAL_KEYS",
      "HOSHO_SMTP_URL",
      "HOSHO_MAIL_FROM",
      "PORT",
    ])
      expect(production.output()).toContain(name);
    expect(production.output()).not.toMatch(/\bat .*\.js:\d+/);
  });

  it("refuses weak secrets without repeating them", async () => {
    const weak = Buffer.alloc(32, "weak").toString("base64");
    const production = new ServerProcess("serve", directory, {
      DATABASE_URL: sqlite,
      HOSHO_AUTH_KEY_PEPPER: weak,
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: "c2hvcnQ=",
    });
    expect(await production.exit).toBe(1);
    expect(production.output()).toMatch(/HOSHO_AUTH_KEY_PEPPER is weak/);
    expect(production.output()).toMatch(/HOSHO_AUTH_KEY_ENCRYPTION_KEY must be 32 bytes/);
    expect(production.output()).not.toContain(weak);
  });

  it("knows no sandbox token or data, and its GraphiQL holds no token", async () => {
    const production = new ServerProcess("serve", directory, { PORT: "0", DATABASE_URL: sqlite, ...secrets });
    const url = await production.url();
    const page = await fetch(url, { headers: { accept: "text/html" } });
    expect(await page.text()).not.toMatch(/hosho_sandbox_|332E1EXXXX/);
    const { errors } = await post(
      { url, token: "hosho_sandbox_operator_0" },
      "{ guarantees { nodes { id } } }",
    );
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED", reason: "UNKNOWN" } }]);
    production.signal("SIGTERM");
    expect(await production.exit).toBe(0);
  });

  it("refuses a database that was made with other secrets, and the sandbox refuses a production database", async () => {
    const other = new ServerProcess("serve", directory, {
      PORT: "0",
      DATABASE_URL: sqlite,
      ...secrets,
      HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64"),
    });
    expect(await other.exit).toBe(1);
    expect(other.output()).toContain("This database was made with other secrets");
    const sandbox = new ServerProcess("sandbox", directory, { PORT: "0", DATABASE_URL: sqlite });
    expect(await sandbox.exit).toBe(1);
    expect(sandbox.output()).toContain("This database was made for production, not for sandbox");
  });

  it("runs on PostgreSQL as on SQLite", async () => {
    const place = await createDatabase("postgres");
    const production = new ServerProcess("serve", directory, {
      PORT: "0",
      DATABASE_URL: place.url,
      ...secrets,
    });
    const url = await production.url();
    expect((await fetch(new URL("/health/ready", url))).status).toBe(200);
    production.signal("SIGTERM");
    expect(await production.exit).toBe(0);
    await place.drop();
  });
});

describe("SIGTERM", () => {
  it("turns readiness to 503 first, answers what was accepted, and ends the process within 10 seconds", async () => {
    const directory = mkdtempSync(join(tmpdir(), "hosho-process-"));
    const sandbox = new ServerProcess("sandbox", directory, { PORT: "0", HOSHO_DRAIN_MS: "1500" });
    const [, url = ""] = await sandbox.says(/GraphiQL {3}(\S+)/);
    const [, token = ""] = await sandbox.says(/operator +(\S+)/);
    const ready = async (): Promise<number> => (await fetch(new URL("/health/ready", url))).status;
    expect(await ready()).toBe(200);

    // A request that has been accepted but whose body is not complete when the signal comes.
    const body = JSON.stringify({ query: "{ viewer { role } }" });
    const slow = request(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "content-length": body.length,
      },
    });
    const answered = new Promise<string>((done, failed) => {
      slow.on("error", failed);
      slow.on("response", (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => {
          done(text);
        });
      });
    });
    slow.write(body.slice(0, 10));
    await wait(100);
    sandbox.signal("SIGTERM");
    await wait(200);
    expect(await ready()).toBe(503);
    expect((await fetch(new URL("/health/live", url))).status).toBe(200);
    await wait(1_500);
    slow.end(body.slice(10));
    expect(JSON.parse(await answered)).toEqual({ data: { viewer: { role: "OPERATOR" } } });
    // With 0: what is still open after 9.5 seconds is cut off, and the process ends with 1.
    expect(await sandbox.exit).toBe(0);
    rmSync(directory, { recursive: true, force: true });
  });
});
