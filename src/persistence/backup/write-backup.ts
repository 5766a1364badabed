import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { appliedMigrations } from "../database/applied-migrations";
import { loneSqlite, type LoneSource } from "../database/lone-source";
import { MIGRATIONS } from "../migrations";
import type { Reader, SqliteConnection } from "../engine/reader";
import { openSnapshot, type Snapshot } from "../database/snapshot";
import {
  BACKUP_FORMAT,
  BackupRefused,
  fileOfTable,
  MANIFEST,
  sha256Of,
  SQLITE_COPY,
  type KeptFile,
  type Manifest,
} from "./manifest";
import { summedUp, sumOf, tableLines, type TableSum } from "./table-lines";
import { tableShapes, type TableShape } from "./table-shape";
import { toDisk } from "./to-disk";

export interface BackupOrder {
  readonly url: string;
  /** The new backup's directory, which must not exist yet. */
  readonly directory: string;
  /** The version of this system. */
  readonly version: string;
  readonly now: Date;
}

/**
 * Writes one state of the database to a new directory, while servers go on writing. The directory gets its
 * name once every byte is on disk, so a named backup is whole.
 */
export async function writeBackup({ url, directory, version, now }: BackupOrder): Promise<Manifest> {
  const target = resolve(directory);
  const growing = `${target}.partial`;
  makeRoom(target, growing);
  try {
    const kept = url.startsWith("sqlite:")
      ? await copySqlite(url, growing)
      : await exportPostgres(url, growing);
    const manifest: Manifest = { format: BACKUP_FORMAT, version, takenAt: now.toISOString(), ...kept };
    writeFileSync(join(growing, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    for (const name of [MANIFEST, ...manifest.files.map((file) => file.name)]) toDisk(join(growing, name));
    toDisk(growing);
    renameSync(growing, target);
    toDisk(dirname(target));
    return manifest;
  } catch (error) {
    rmSync(growing, { recursive: true, force: true });
    throw error;
  }
}

function makeRoom(target: string, growing: string): void {
  if (existsSync(target))
    throw new BackupRefused(`${target} is there already: name a directory that is not.`);
  try {
    mkdirSync(growing, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new BackupRefused(
      `${growing} is there already: another backup is being written, or one was cut off. Delete it in the latter case.`,
    );
  }
}

type Kept = Pick<Manifest, "engine" | "migrations" | "tables" | "files">;

/**
 * SQLite's own backup in one step, beside other writers; with many steps each of their writes would restart
 * it.
 */
async function copySqlite(url: string, directory: string): Promise<Kept> {
  const copy = join(directory, SQLITE_COPY);
  const original = loneSqlite(url.slice("sqlite:".length), { readonly: true, fileMustExist: true });
  await withSqlite(original, async (connection) => {
    await connection.backup(copy, { progress: () => ALL_PAGES });
  });
  chmodSync(copy, 0o600);
  // One file instead of three: SQLite could not read a copy in WAL mode from a read-only place.
  await withSqlite(loneSqlite(copy), (connection) => connection.pragma("journal_mode = DELETE"));
  const snapshot = await openSnapshot(`sqlite:${copy}`);
  try {
    const migrations = await wholeMigrations(snapshot);
    const tables: (TableShape & TableSum)[] = [];
    for (const shape of await tableShapes(snapshot))
      tables.push({ ...shape, ...(await sumOf(tableLines(snapshot, shape))) });
    return { engine: "sqlite", migrations, tables, files: [await keptFile(directory, SQLITE_COPY)] };
  } finally {
    await snapshot.close();
  }
}

/** The largest number of pages that SQLite's backup takes for one step. */
const ALL_PAGES = 0x7fffffff;

async function withSqlite(
  { source, connection }: LoneSource,
  work: (on: SqliteConnection) => unknown,
): Promise<void> {
  await source.initialize();
  try {
    const opened = connection();
    if (opened) await work(opened);
  } finally {
    await source.destroy();
  }
}

async function exportPostgres(url: string, directory: string): Promise<Kept> {
  const snapshot = await openSnapshot(url);
  try {
    const migrations = await wholeMigrations(snapshot);
    const tables: (TableShape & TableSum)[] = [];
    for (const shape of await tableShapes(snapshot))
      tables.push({ ...shape, ...(await exportTable(snapshot, shape, join(directory, fileOfTable(shape)))) });
    const files = await Promise.all(tables.map((table) => keptFile(directory, fileOfTable(table))));
    return { engine: "postgres", migrations, tables, files };
  } finally {
    await snapshot.close();
  }
}

async function exportTable(reader: Reader, shape: TableShape, file: string): Promise<TableSum> {
  const sums: TableSum[] = [];
  const lines = summedUp(tableLines(reader, shape), (sum) => sums.push(sum));
  await pipeline(withLineFeeds(lines), createWriteStream(file, { mode: 0o600, flags: "wx" }));
  const [sum] = sums;
  if (!sum) throw new Error("the table came to no end");
  return sum;
}

async function* withLineFeeds(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** A backup holds only tables that this version knows how to write. */
async function wholeMigrations(snapshot: Snapshot): Promise<string[]> {
  const applied = await appliedMigrations(snapshot);
  const known = MIGRATIONS.map(({ name }) => name);
  if (known.length === applied.length && known.every((name) => applied.includes(name))) return applied;
  throw new BackupRefused(
    applied.length === 0
      ? "There is nothing to back up: the database has none of this system's tables."
      : "The database's tables are of another version: use that version, or bring them up to date with hosho-server migrate.",
  );
}

async function keptFile(directory: string, name: string): Promise<KeptFile> {
  const file = join(directory, name);
  return { name, bytes: statSync(file).size, sha256: await sha256Of(file) };
}
