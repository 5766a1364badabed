import { closeSync, createReadStream, existsSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { MigrationExecutor, type DataSource, type QueryRunner } from "typeorm";
import { lonePostgres, loneSqlite, type LoneSource } from "../database/lone-source";
import { MIGRATION_LOCK } from "../engine/migration-lock";
import { MIGRATIONS } from "../migrations";
import { readerOn, type Reader } from "../engine/reader";
import { openSnapshot } from "../database/snapshot";
import { SqlParameters } from "../engine/sql-parameters";
import { POSITIONS_ABOVE, ROOM_AFTER_RESTORE } from "../change/positions-above";
import { inOrderOfReferences } from "./in-order-of-references";
import { loadTable } from "./load-table";
import { BackupRefused, fileOfTable, MANIFEST, readManifest, SQLITE_COPY, type Manifest } from "./manifest";
import { sumOf, tableLines } from "./table-lines";
import { tableShapes, type TableShape } from "./table-shape";
import { toDisk } from "./to-disk";

export interface RestoreOrder {
  readonly directory: string;
  readonly url: string;
  readonly now: Date;
}

export interface Restored {
  readonly manifest: Manifest;
  /** Mails that waited in the queue when the backup was taken: the original may have sent them since. */
  readonly heldMails: number;
}

/**
 * Brings a backup into an empty place, all or nothing; the engine may differ. The backup's migrations make
 * the tables and guards, the rows follow and are compared with its sums. Newer migrations come last.
 */
export async function restoreBackup({ directory, url, now }: RestoreOrder): Promise<Restored> {
  const manifest = await readManifest(directory);
  const known: readonly string[] = MIGRATIONS.map(({ name }) => name);
  const unknown = manifest.migrations.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new BackupRefused(`${directory} was made by a newer version (${manifest.version}): use that one.`);
  const work: Work = (into) => fill(into, { manifest, directory, now });
  const heldMails = await (url.startsWith("sqlite:") ? intoSqlite(url, work) : intoPostgres(url, work));
  return { manifest, heldMails };
}

/** The one transaction of the restore. */
interface Place {
  readonly source: DataSource;
  readonly runner: QueryRunner;
  readonly reader: Reader;
}

type Work = (into: Place) => Promise<number>;

async function intoSqlite(url: string, work: Work): Promise<number> {
  const file = resolve(url.slice("sqlite:".length));
  const growing = `${file}.partial`;
  for (const each of [file, `${file}-wal`, growing])
    if (existsSync(each))
      throw new BackupRefused(`${each} is there already: restore into a place that is empty.`);
  if (!existsSync(dirname(file)))
    throw new BackupRefused(`${dirname(file)} is not there: make the directory first.`);
  try {
    closeSync(openSync(growing, "wx", 0o600));
    const held = await inTransaction(loneSqlite(growing), work);
    toDisk(growing);
    renameSync(growing, file);
    toDisk(dirname(file));
    return held;
  } catch (error) {
    rmSync(growing, { force: true });
    rmSync(`${growing}-journal`, { force: true });
    throw error;
  }
}

async function intoPostgres(url: string, work: Work): Promise<number> {
  return inTransaction(await lonePostgres(url), async (place) => {
    // A server that starts meanwhile waits, and finds the tables up to date.
    await place.runner.query(`SELECT pg_advisory_xact_lock(${String(MIGRATION_LOCK)})`);
    const tables = await place.reader.rows<{ name: string }>(
      () => "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename",
    );
    const [first] = tables;
    if (first)
      throw new BackupRefused(
        `The database has ${String(tables.length)} tables already, ${first.name} among them: restore into an empty one.`,
      );
    return work(place);
  });
}

async function inTransaction({ source, connection }: LoneSource, work: Work): Promise<number> {
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const held = await work({ source, runner, reader: readerOn(runner, connection()) });
    await runner.commitTransaction();
    return held;
  } catch (error) {
    // A closed connection cannot roll back, and need not.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
    await source.destroy();
  }
}

interface Backup {
  readonly manifest: Manifest;
  readonly directory: string;
  readonly now: Date;
}

async function fill(place: Place, backup: Backup): Promise<number> {
  const { manifest } = backup;
  await migrate(place, manifest.migrations);
  await assertWhole(place, backup);
  await load(place, backup);
  for (const table of manifest.tables) {
    const { rows, sha256 } = await sumOf(tableLines(place.reader, table));
    if (rows !== table.rows || sha256 !== table.sha256)
      throw new BackupRefused(
        `${table.name} came out otherwise than it was backed up: ${String(rows)} rows for ${String(table.rows)}.`,
      );
  }
  await migrate(
    place,
    MIGRATIONS.map(({ name }) => name),
  );
  await leaveRoomForPositions(place);
  return holdMails(place, backup.now);
}

/**
 * Readers of the feed may have seen positions given since the backup. None of these is given again: their cursors stay
 * good. What awaited a position comes before all that happens from now on.
 */
async function leaveRoomForPositions({ runner }: Place): Promise<void> {
  await runner.query(`DELETE FROM setting WHERE name = '${POSITIONS_ABOVE}'`);
  await runner.query(
    `INSERT INTO setting (name, value) SELECT '${POSITIONS_ABOVE}', ` +
      `CAST(COALESCE(MAX(position), 0) + ${String(ROOM_AFTER_RESTORE)} AS text) FROM change`,
  );
  // Below all that there are, or two would be alike on the way.
  const room = "MAX(arrival) - MIN(arrival) + 1 + CASE WHEN MIN(arrival) > 0 THEN MIN(arrival) ELSE 0 END";
  await runner.query(`UPDATE change_pending SET arrival = arrival - (SELECT ${room} FROM change_pending)`);
}

/** A table that the manifest does not list would stay empty without a sum to tell so. */
async function assertWhole({ reader }: Place, { manifest, directory }: Backup): Promise<void> {
  for (const { name, columns } of await tableShapes(reader)) {
    const kept = manifest.tables.find((table) => table.name === name)?.columns.map((column) => column.name);
    const lost = kept ? columns.find((column) => !kept.includes(column.name)) : undefined;
    if (!kept || lost)
      throw new BackupRefused(
        `${directory} is not a whole backup: its ${MANIFEST} lacks ${[name, lost?.name].filter(Boolean).join(".")}.`,
      );
  }
}

/** Runs the migrations that are not applied yet, inside the transaction. */
async function migrate({ source, runner }: Place, names: readonly string[]): Promise<void> {
  const all = [...source.migrations];
  source.migrations.splice(0, all.length, ...all.filter((each) => names.includes(each.constructor.name)));
  const executor = new MigrationExecutor(source, runner);
  executor.transaction = "none";
  await executor.executePendingMigrations();
  source.migrations.splice(0, source.migrations.length, ...all);
}

async function load(place: Place, { manifest, directory }: Backup): Promise<void> {
  const tables = inOrderOfTriggers(await inOrderOfReferences(place.reader, manifest.tables));
  if (manifest.engine === "postgres") {
    for (const table of tables)
      await loadAlone(place, table, () => linesOf(join(directory, fileOfTable(table))));
    return;
  }
  const copy = await openSnapshot(`sqlite:${join(directory, SQLITE_COPY)}`);
  try {
    for (const table of tables) await loadAlone(place, table, () => tableLines(copy, table));
  } finally {
    await copy.close();
  }
}

/** What triggers note of the rows that are loaded changed long ago: it is no news. */
const NOTED_BY_TRIGGERS = "item_update_pending";

function inOrderOfTriggers(tables: readonly TableShape[]): TableShape[] {
  const isNoted = ({ name }: TableShape): boolean => name === NOTED_BY_TRIGGERS;
  return [...tables.filter((table) => !isNoted(table)), ...tables.filter(isNoted)];
}

async function loadAlone(
  { runner, reader }: Place,
  table: TableShape,
  lines: () => AsyncIterable<string>,
): Promise<void> {
  if (table.name === NOTED_BY_TRIGGERS) await runner.query(`DELETE FROM "${table.name}"`);
  // Not before: the lines of a file that nobody reads yet are lost.
  await loadTable(runner, reader.engine, table, lines());
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity });
}

/**
 * No recipient gets a mail twice: the mails wait until the operator has seen which were sent after the
 * backup.
 */
async function holdMails({ runner, reader }: Place, now: Date): Promise<number> {
  const [waiting] = await reader.rows<{ count: number | string; newest: string | null }>(
    () => "SELECT count(*) AS count, max(created_at) AS newest FROM mail WHERE status = 'QUEUED'",
  );
  const count = Number(waiting?.count ?? 0);
  if (count === 0) return 0;
  const parameters = new SqlParameters(reader.engine);
  // The later one of the two: the clock here may be behind the original's.
  const upTo = [now.toISOString(), waiting?.newest ?? ""].sort().at(-1) ?? "";
  await runner.query("DELETE FROM setting WHERE name = 'mailsHeldUpTo'");
  await runner.query(
    `INSERT INTO setting (name, value) VALUES ('mailsHeldUpTo', ${parameters.add(upTo)})`,
    parameters.values,
  );
  return count;
}
