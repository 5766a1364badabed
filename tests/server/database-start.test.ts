import { chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync, appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { openDatabase } from "../../src/persistence/database/data-source";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../support/embedded-postgres";
import { createDatabase } from "../support/engines";
import { runDirectory } from "../support/run-directory";
import { AUTHORITY, LOCALHOST_CERTIFICATE, LOCALHOST_KEY } from "../support/test-certificates";

/** Opens the database, and closes it again. */
const open = async (url: string): Promise<"opened"> => {
  await (await openDatabase({ url })).close();
  return "opened";
};

describe("a statement on PostgreSQL", () => {
  it("has so long to be answered, but for a command that loads", async () => {
    const place = await createDatabase("postgres");
    const { url } = place;
    const bounds = await Promise.all(
      [{ url }, { url, isPatient: true }].map(async (options) => {
        const database = await openDatabase(options);
        await database.close();
        return database.write.options;
      }),
    );
    expect(bounds).toMatchObject([{ extra: { query_timeout: 12_000 } }, { extra: { keepAlive: true } }]);
    expect(bounds[1]).not.toHaveProperty("extra.query_timeout");
    await place.drop();
  });
});

describe("a database in another encoding", () => {
  it.each(["EUC_JP", "SQL_ASCII", "LATIN1"])("is refused at the start, by name: %s", async (encoding) => {
    const place = await createDatabase("postgres");
    const name = `${new URL(place.url).pathname.slice(1)}_${encoding.toLowerCase()}`;
    const client = new Client({ connectionString: place.url });
    await client.connect();
    await client.query(
      `CREATE DATABASE ${name} ENCODING '${encoding}' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'`,
    );
    const url = new URL(place.url);
    url.pathname = name;
    await expect(open(url.href)).rejects.toThrow(`its encoding is ${encoding}`);
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.end();
    await place.drop();
  });

  it("is refused at the start on SQLite, too", async () => {
    const place = await createDatabase("sqlite");
    const other = new Sqlite(place.url.slice("sqlite:".length));
    other.pragma("encoding = 'UTF-16'");
    other.exec("CREATE TABLE theirs (id)");
    other.close();
    await expect(open(place.url)).rejects.toThrow("its encoding is UTF-16le, not UTF-8");
    await place.drop();
  });
});

describe("a SQLite file", () => {
  it("is its owner's alone, whatever the umask, with what stands beside it; also one that was made otherwise", async () => {
    const place = await createDatabase("sqlite");
    const file = place.url.slice("sqlite:".length);
    const before = process.umask(0o022);
    try {
      for (const made of ["new", "open to all"]) {
        const database = await openDatabase({ url: place.url });
        await database.write.query("CREATE TABLE IF NOT EXISTS other (id)");
        for (const each of [file, `${file}-wal`, `${file}-shm`])
          expect([made, each, (statSync(each).mode & 0o777).toString(8)]).toEqual([made, each, "600"]);
        await database.close();
        chmodSync(file, 0o644);
      }
    } finally {
      process.umask(before);
    }
    await place.drop();
  });

  it("is not put into a directory that is not there, unless that is asked for", async () => {
    const place = await createDatabase("sqlite");
    const missing = join(dirname(place.url.slice("sqlite:".length)), "no/such");
    const url = `sqlite:${missing}/x.db`;
    await expect(open(url)).rejects.toThrow(`the directory ${missing} does not exist`);
    expect(statSync(missing, { throwIfNoEntry: false })).toBeUndefined();
    await (await openDatabase({ url, makesDirectory: true })).close();
    expect(await open(url)).toBe("opened");
    await place.drop();
  });
});

/** What the server's pg_hba.conf lets in, besides what it has; see tests/support/embedded-postgres.ts for the rest. */
type LetsIn = "host" | "hostssl" | "hostnossl";

describe("an encrypted connection to PostgreSQL", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-tls-"));
  const authority = join(directory, "ca.pem");
  const stranger = join(directory, "stranger.pem");
  let postgres: EmbeddedPostgres;
  let home: string;

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres(dirname(runDirectory()));
    writeFileSync(authority, AUTHORITY);
    // A certificate that has not signed the server's.
    writeFileSync(stranger, LOCALHOST_CERTIFICATE);
    home = await ask<string>("data_directory");
    const { uid, gid } = statSync(home);
    for (const [name, text] of [
      ["server.crt", LOCALHOST_CERTIFICATE],
      ["server.key", LOCALHOST_KEY],
    ] as const) {
      writeFileSync(join(home, name), text, { mode: 0o600 });
      chownSync(join(home, name), uid, gid);
    }
  });
  afterAll(async () => {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  async function ask<Value>(setting: string): Promise<Value> {
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query<{ value: Value }>(`SELECT current_setting('${setting}') AS value`);
    await client.end();
    const [row] = rows;
    if (!row) throw new Error(setting);
    return row.value;
  }

  /** The server speaks TLS or not, and lets in only who speaks as it wants. */
  const serve = async (speaksTls: boolean, letsIn: LetsIn): Promise<void> => {
    writeFileSync(
      join(home, "pg_hba.conf"),
      `${letsIn} all all 127.0.0.1/32 scram-sha-256\nhost postgres all 127.0.0.1/32 scram-sha-256\n`,
    );
    appendFileSync(join(home, "postgresql.conf"), `ssl = ${speaksTls ? "on" : "off"}\n`);
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await client.query("SELECT pg_reload_conf()");
    await client.query("SELECT pg_sleep(0.5)");
    await client.end();
  };
  /** Whether the connections of the pool speak TLS; or what the start fails with. */
  const speaking = async (query: string, host = "127.0.0.1"): Promise<unknown> => {
    const admin = new Client({ connectionString: postgres.url });
    await admin.connect();
    await admin.query("SELECT 1 FROM pg_database WHERE datname = 'tls'").then(async ({ rowCount }) => {
      if (rowCount === 0) await admin.query("CREATE DATABASE tls");
    });
    await admin.end();
    const url = new URL(postgres.url);
    url.pathname = "tls";
    url.hostname = host;
    try {
      const database = await openDatabase({ url: `${url.href}${query}` });
      const [row] = await database.read.query<{ ssl: boolean }[]>(
        "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
      );
      await database.close();
      return row?.ssl === true ? "encrypted" : "in the clear";
    } catch {
      return "refused";
    }
  };

  it("is what sslmode says of a server that speaks TLS", async () => {
    await serve(true, "host");
    expect(await speaking("")).toBe("in the clear");
    expect(await speaking("?sslmode=disable")).toBe("in the clear");
    expect(await speaking("?sslmode=allow")).toBe("in the clear");
    expect(await speaking("?sslmode=prefer")).toBe("encrypted");
    expect(await speaking("?sslmode=require")).toBe("encrypted");
    const by = (mode: string, file: string): string => `?sslmode=${mode}&sslrootcert=${file}`;
    expect(await speaking(by("require", authority))).toBe("encrypted");
    expect(await speaking(by("require", stranger))).toBe("refused");
    expect(await speaking(by("verify-ca", authority))).toBe("encrypted");
    expect(await speaking(by("verify-ca", stranger))).toBe("refused");
    expect(await speaking(by("verify-full", authority), "localhost")).toBe("encrypted");
    // Of another name than in the certificate.
    expect(await speaking(by("verify-full", authority))).toBe("refused");
    expect(await speaking("?sslmode=verify-full", "localhost")).toBe("refused");
  });

  it("is what sslmode says of a server that does not", async () => {
    await serve(false, "host");
    expect(await speaking("?sslmode=allow")).toBe("in the clear");
    expect(await speaking("?sslmode=prefer")).toBe("in the clear");
    expect(await speaking("?sslmode=require")).toBe("refused");
  });

  it("is tried the other way where the server insists on it", async () => {
    await serve(true, "hostssl");
    expect(await speaking("?sslmode=allow")).toBe("encrypted");
    expect(await speaking("?sslmode=disable")).toBe("refused");
    await serve(true, "hostnossl");
    expect(await speaking("?sslmode=prefer")).toBe("in the clear");
    expect(await speaking("?sslmode=require")).toBe("refused");
  });
});
