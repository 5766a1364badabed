import { DataSource, MigrationExecutor, type QueryRunner } from "typeorm";
import { StorageUnavailable } from "../../use-cases/shared/storage-unavailable";
import type { Database, DatabaseOptions, Logging } from "../engine/database";
import { MIGRATION_LOCK } from "../engine/migration-lock";
import { buildLateIndexes } from "./build-late-indexes";
import { MIGRATIONS } from "../migrations";
import { poolOf, PostgresClient } from "../engine/postgres-client";
import { selectOn } from "../engine/postgres-reading";
import { PostgresWriting } from "../engine/postgres-writing";
import { KeptNames } from "../engine/kept-names";
import { postgresOptions, routeTo } from "./postgres-options";
import { shareRows } from "../engine/shared-rows";
import { asConnectionFailure, asStorageFailure } from "../engine/storage-failure";

const CONNECTIONS = { reads: 10, writes: 10 } as const;
/**
 * The longest wait for the answer to one statement, also from a server that hangs. Writes have the server's
 * own, shorter bounds (`SET LOCAL`) in front of this one.
 */
const ANSWER_MILLISECONDS = { read: 8_000, write: 12_000, health: 1_500 } as const;
/** The most statements of units of work that each connection keeps. */
const MOST_KEPT = 120;
const PING = "SELECT name FROM setting LIMIT 1";

/**
 * Connections send no parameter at their start, and settings last one transaction. A pooler such as PgBouncer
 * refuses the former, and hands longer settings to another client.
 */
export async function openPostgres(
  { url, connections = CONNECTIONS, prepared = "auto", isPatient = false, onStatement }: DatabaseOptions,
  logging: Logging,
): Promise<Database> {
  const route = await routeTo(url);
  await migrateAlone(
    new DataSource({ ...postgresOptions(route, { poolSize: 2, entities: [] }), migrations: MIGRATIONS }),
  );
  const pool = (options: Parameters<typeof postgresOptions>[1]): DataSource =>
    new DataSource({
      ...postgresOptions(route, options),
      ...logging,
      migrations: MIGRATIONS,
    });
  const isPreparing = prepared === "on" || (prepared === "auto" && route.isDirect);
  const write = pool({
    poolSize: connections.writes,
    ...(!isPatient && { milliseconds: ANSWER_MILLISECONDS.write }),
  });
  const read = pool({
    poolSize: connections.reads,
    milliseconds: ANSWER_MILLISECONDS.read,
    isPreparing,
    entities: [],
  });
  const health = new DataSource(
    postgresOptions(route, { poolSize: 1, milliseconds: ANSWER_MILLISECONDS.health, entities: [] }),
  );
  const pools = [write, read, health];
  await Promise.all(pools.map((each) => each.initialize()));
  shareRows(write, read);
  const reading = poolOf(read);
  const names = isPreparing ? new KeptNames(MOST_KEPT) : null;
  return {
    engine: "postgres",
    write,
    read,
    writers: connections.writes,
    onWriter: (work) =>
      onConnection(write, async (runner) => {
        const client = (await runner.connect()) as PostgresClient;
        return work(runner, new PostgresWriting(client, names, onStatement));
      }),
    onReader: (work) => onConnection(read, work),
    select: (statement) => selectOn(reading, statement, onStatement),
    // One of many connections at a time: others keep theirs.
    selectApart: (statement) => selectOn(reading, statement, onStatement),
    closeApart: () => Promise.resolve(),
    ping: async (isFresh) => {
      if (isFresh) await onConnection(health, abandon);
      await onConnection(health, (runner) => runner.query(PING));
    },
    close: async () => {
      await Promise.all(pools.map((each) => each.destroy()));
    },
  };
}

/**
 * A sound connection goes back to its pool; a failed one is closed, together with the statement it waits for.
 */
async function onConnection<T>(source: DataSource, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.connect().catch((error: unknown) => {
      throw asConnectionFailure(error);
    });
    return await work(runner);
  } catch (error) {
    const failure = asStorageFailure(error);
    if (failure instanceof StorageUnavailable && failure.trouble !== "BUSY") await abandon(runner);
    throw failure;
  } finally {
    await runner.release();
  }
}

async function abandon(runner: QueryRunner): Promise<void> {
  const client: unknown = await runner.connect().catch(() => undefined);
  if (client instanceof PostgresClient) client.abandon();
}

/**
 * Servers that start together must not migrate together. The wait has no bound, because migrations may take
 * long.
 */
async function migrateAlone(migrating: DataSource): Promise<void> {
  await migrating.initialize();
  try {
    await runMigrations(migrating);
    await buildLateIndexes(migrating);
  } finally {
    await migrating.destroy();
  }
}

async function runMigrations(migrating: DataSource): Promise<void> {
  const runner = migrating.createQueryRunner();
  try {
    await runner.startTransaction();
    // Held until the transaction ends, since a pooler keeps nothing longer.
    await runner.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
    await new MigrationExecutor(migrating, runner).executePendingMigrations();
    await runner.commitTransaction();
  } finally {
    await runner.release();
  }
}
