import { randomBytes } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { runDirectory } from "./run-directory";

export const engines = ["sqlite", "postgres"] as const;

export type Engine = (typeof engines)[number];

/**
 * One engine, for tests above the tables; other files test SQL and locks on both engines. SQLite, or
 * PostgreSQL with `HOSHO_TEST_ENGINE=postgres`.
 */
export const oneEngine: readonly [Engine] = [engineOf(process.env["HOSHO_TEST_ENGINE"] ?? "sqlite")];

function engineOf(name: string): Engine {
  const engine = engines.find((each) => each === name);
  if (engine === undefined)
    throw new Error(`HOSHO_TEST_ENGINE is ${name}; it can be ${engines.join(" or ")}`);
  return engine;
}

export interface TestDatabase {
  url: string;
  /** Drops the database with everything in it, in spite of open connections. */
  drop(): Promise<void>;
  /** PostgreSQL only: ends every connection. */
  breakConnections(): Promise<void>;
  /** PostgreSQL only: ends every connection and takes no new one. */
  refuseConnections(): Promise<void>;
  acceptConnections(): Promise<void>;
}

/** Fills the empty database at `url`, and leaves no connection to it. */
export type FillDatabase = (url: string) => Promise<void>;

/** An empty database of its own for one test file. */
export function createDatabase(engine: Engine): Promise<TestDatabase> {
  return engine === "sqlite" ? createSqliteDatabase() : createPostgresDatabase();
}

/** A database of its own that holds what `fill` writes: filled once in a run for each `name`, copied after that. */
export function createFilledDatabase(
  engine: Engine,
  name: string,
  fill: FillDatabase,
): Promise<TestDatabase> {
  return engine === "sqlite" ? copySqliteDatabase(name, fill) : copyPostgresDatabase(name, fill);
}

async function copySqliteDatabase(name: string, fill: FillDatabase): Promise<TestDatabase> {
  const original = join(runDirectory(), `${name}.db`);
  if (!existsSync(original)) {
    const filling = await createSqliteDatabase();
    await fill(filling.url);
    // In one step: another worker may be filling its own at the same time, or copying this one.
    renameSync(fileOf(filling), original);
    await filling.drop();
  }
  const database = await createSqliteDatabase();
  copyFileSync(original, fileOf(database));
  return database;
}

function fileOf({ url }: TestDatabase): string {
  return url.slice("sqlite:".length);
}

function createSqliteDatabase(): Promise<TestDatabase> {
  const directory = mkdtempSync(join(tmpdir(), "hosho-sqlite-"));
  return Promise.resolve({
    url: `sqlite:${join(directory, "hosho.db")}`,
    drop: () => {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
    breakConnections: onlyPostgres,
    refuseConnections: onlyPostgres,
    acceptConnections: onlyPostgres,
  });
}

async function copyPostgresDatabase(name: string, fill: FillDatabase): Promise<TestDatabase> {
  const server = postgresServer();
  const original = `hosho_filled_${name}`;
  // One worker fills it, the others wait.
  await execute(server, "SELECT pg_advisory_lock(1)", async (query) => {
    if ((await query(`SELECT 1 FROM pg_database WHERE datname = '${original}'`)).length > 0) return;
    const filling = await createPostgresDatabase();
    await fill(filling.url);
    await query(`ALTER DATABASE ${new URL(filling.url).pathname.slice(1)} RENAME TO ${original}`);
  });
  return createPostgresDatabase(`TEMPLATE ${original} STRATEGY FILE_COPY`);
}

function postgresServer(): string {
  const server = process.env["HOSHO_TEST_POSTGRES_URL"];
  if (server === undefined) {
    throw new Error(
      "No PostgreSQL is running here: only tests under tests/server have one (jest.config.ts).",
    );
  }
  return server;
}

async function createPostgresDatabase(options = ""): Promise<TestDatabase> {
  const server = postgresServer();
  const name = `hosho_${randomBytes(8).toString("hex")}`;
  await execute(server, `CREATE DATABASE ${name} ${options}`);
  const url = new URL(server);
  url.pathname = name;
  const breakConnections = (): Promise<void> =>
    execute(server, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  return {
    url: url.href,
    drop: () => execute(server, `DROP DATABASE ${name} WITH (FORCE)`),
    breakConnections,
    refuseConnections: async () => {
      await execute(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await breakConnections();
    },
    acceptConnections: () => execute(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`),
  };
}

type Query = (statement: string) => Promise<readonly object[]>;

/** Executes the statement, and the following ones on the same connection. */
async function execute(
  server: string,
  statement: string,
  then?: (query: Query) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
    await then?.(async (next) => (await client.query<object>(next)).rows);
  } finally {
    await client.end();
  }
}

function onlyPostgres(): Promise<never> {
  return Promise.reject(new Error("SQLite has no connections to end"));
}
