import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { createDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { callAs } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate } from "../support/operations";
import { runDirectory } from "../support/run-directory";
import { startServer } from "../support/server";
import { collectFigures } from "./support/figures";

const CLIENTS = 16;
const EACH = 40;
const figure = collectFigures("PgBouncer in transaction mode, two servers, five connections behind it");

/** The real one in transaction mode; it does not run as root, and its user cannot enter the run's own directory. */
async function startPgbouncer(databaseUrl: string): Promise<{ url: string; stop(): Promise<void> }> {
  const program = ["/usr/sbin/pgbouncer", "pgbouncer"].find((each) => {
    try {
      execFileSync(each, ["--version"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
  if (program === undefined)
    throw new Error(
      "This attack needs PgBouncer: install it with `apt-get install pgbouncer`, or as your system does.",
    );
  const home = mkdtempSync(join(dirname(runDirectory()), "hosho-pgbouncer-"));
  const url = new URL(databaseUrl);
  const port = await freePort();
  const users = join(home, "users");
  const ini = join(home, "pgbouncer.ini");
  writeFileSync(users, `"${url.username}" "${decodeURIComponent(url.password)}"\n`);
  writeFileSync(
    ini,
    `[databases]
* = host=${url.hostname} port=${url.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${String(port)}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 5
max_client_conn = 200
`,
  );
  const account = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : undefined;
  if (account) for (const each of [home, users, ini]) chownSync(each, account.uid, account.gid);
  chmodSync(home, 0o700);
  const child = spawn(program, [ini], {
    ...account,
    cwd: home,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const exit = once(child, "exit");
  await eventually(
    () => (child.exitCode === null ? isListening(port) : Promise.reject(new Error(said))),
    Boolean,
  );
  url.host = `127.0.0.1:${String(port)}`;
  return {
    url: url.href,
    stop: async () => {
      child.kill("SIGKILL");
      await exit;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function idOf(option: string): number {
  return Number(execFileSync("id", [option, "nobody"], { encoding: "utf8" }));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

it("serves two servers behind PgBouncer as PostgreSQL itself does", async () => {
  const database = await createDatabase("postgres");
  const pgbouncer = await startPgbouncer(database.url);
  const secrets = { pepper: Buffer.alloc(32, 5), encryptionKey: Buffer.alloc(32, 6) };
  const [one, other] = [
    await startServer({ databaseUrl: pgbouncer.url, secrets }),
    await startServer({ databaseUrl: pgbouncer.url, secrets }),
  ];
  const numbers = new Set<string>();
  let failures = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, i) => {
      const server = i % 2 === 0 ? one : other;
      for (let n = 0; n < EACH; n += 1) {
        const issuer = callAs(server, "issuer");
        const { result } = await mutate(issuer, "issueGuarantee", issueInput(server), "guarantee { number }");
        if (result?.__typename === "IssueGuaranteeSuccess") numbers.add(result.guarantee.number);
        else failures += 1;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  expect(failures).toBe(0);
  expect(numbers.size).toBe(CLIENTS * EACH);
  figure("issued by 16 clients", numbers.size);
  figure("failed", failures);
  figure("issued in a second", Math.round(numbers.size / seconds));
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ count: string }>(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  figure("connections to PostgreSQL at the end", rows[0]?.count ?? "?");
  await client.end();
  for (const path of ["/health/ready", "/health/ready/writes"])
    expect((await fetch(new URL(path, one.url))).status).toBe(200);
  await one.stop();
  await other.stop();
  await pgbouncer.stop();
  await database.drop();
});
