import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { VaultSecrets } from "../../src/use-cases/auth-key/auth-key-vault";
import { openDatabase } from "../../src/persistence/database/data-source";
import type { Engine } from "./engines";

type Row = Readonly<Record<string, string | number | null>>;

/** The secrets of the database that was recorded. */
export const SECRETS_OF_RELEASE: VaultSecrets = {
  pepper: Buffer.alloc(32, 3),
  encryptionKey: Buffer.alloc(32, 4),
};

/** Every row of a database that release 0.2.0 wrote, by table: guarantees of every kind and state it had, applications too. */
export function recordedRows(): Readonly<Record<string, readonly Row[]>> {
  const bytes = readFileSync(join(__dirname, "..", "fixtures", "release-0.2.0.json.gz"));
  return JSON.parse(gunzipSync(bytes).toString("utf8")) as Readonly<Record<string, readonly Row[]>>;
}

const LAST_OF_RELEASE = "Seals1795402400000";

/** Makes the empty database at `url` what release 0.2.0 left; `more`: with what it might have written besides. */
export async function restoreRelease(
  url: string,
  engine: Engine,
  more?: (query: (sql: string) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const database = await openDatabase({ url });
  const { write } = database;
  const newest = async (): Promise<string | undefined> => {
    const [row] = await write.query<{ name: string }[]>(
      "SELECT name FROM migrations ORDER BY timestamp DESC LIMIT 1",
    );
    return row?.name;
  };
  while ((await newest()) !== LAST_OF_RELEASE) await write.undoLastMigration();
  const runner = write.createQueryRunner();
  try {
    // The rows are those of a whole database: they are true together, in whatever order they are put in.
    await runner.query(
      engine === "sqlite" ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica",
    );
    for (const [table, rows] of Object.entries(recordedRows())) {
      await runner.query(`DELETE FROM "${table}"`);
      const booleans = (await runner.getTable(table))?.columns.filter(({ type }) => type === "boolean");
      const isBoolean = new Set(booleans?.map(({ name }) => name));
      for (const row of rows) {
        const names = Object.keys(row);
        const values = names.map((name) => {
          const value = row[name] ?? null;
          return isBoolean.has(name) && engine === "postgres" && value !== null ? value === 1 : value;
        });
        const places = names.map((_, i) => (engine === "sqlite" ? "?" : `$${String(i + 1)}`));
        await runner.query(
          `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(", ")}) VALUES (${places.join(", ")})`,
          values,
        );
      }
    }
    await more?.((sql) => runner.query(sql));
  } finally {
    await runner.query(
      engine === "sqlite" ? "PRAGMA foreign_keys = ON" : "SET session_replication_role = DEFAULT",
    );
    await runner.release();
    await database.close();
  }
}
