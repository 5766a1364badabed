import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

export const engines = ["sqlite", "postgres"] as const;

export type Engine = (typeof engines)[number];

export interface TestDatabase {
  url: string;
  /** Drops the database with everything in it, whoever is still connected. */
  drop(): Promise<void>;
  /** PostgreSQL only: ends every connection. */
  breakConnections(): Promise<void>;
  /** PostgreSQL only: ends every connection and takes no new one. */
  refuseConnections(): Promise<void>;
  acceptConnections(): Promise<void>;
}

/** An empty database of its own for one test file. */
export function createDatabase(engine: Engine): Promise<TestDatabase> {
  return engine === "sqlite" ? createSqliteDatabase() : createPostgresDatabase();
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

async function createPostgresDatabase(): Promise<TestDatabase> {
  const server = process.env["HOSHO_TEST_POSTGRES_URL"];
  if (server === undefined) {
    throw new Error(
      "No PostgreSQL is running here: only tests under tests/server have one (jest.config.mjs).",
    );
  }
  const name = `hosho_${randomBytes(8).toString("hex")}`;
  await execute(server, `CREATE DATABASE ${name}`);
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

async function execute(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function onlyPostgres(): Promise<never> {
  return Promise.reject(new Error("SQLite has no connections to end"));
}
