import { DataSource } from "typeorm";
import { MIGRATIONS } from "../migrations";

/** The tables, columns, indexes and triggers that the migrations make, with their names on both engines. */
export interface AsMigrated {
  readonly columns: readonly { readonly table: string; readonly name: string; readonly isKey: boolean }[];
  readonly references: readonly {
    readonly table: string;
    readonly column: string;
    readonly referenced: string;
  }[];
  readonly indices: readonly { readonly table: string; readonly name: string }[];
  /** As SQLite has them; PostgreSQL has TRUNCATE to guard against, and no INSERT OR REPLACE. */
  readonly triggers: readonly { readonly table: string; readonly name: string; readonly sql: string }[];
}

/** Asks SQLite, in memory, so that the migrations stay the one description of the tables. */
export async function asMigrated(): Promise<AsMigrated> {
  const scratch = new DataSource({ type: "better-sqlite3", database: ":memory:", migrations: MIGRATIONS });
  await scratch.initialize();
  try {
    await scratch.runMigrations();
    const all = (kind: "index" | "trigger"): Promise<{ table: string; name: string; sql: string }[]> =>
      scratch.query(
        `SELECT tbl_name AS "table", name, sql FROM sqlite_master WHERE type = '${kind}' AND sql IS NOT NULL ORDER BY name`,
      );
    return {
      columns: (
        await scratch.query<{ table: string; name: string; pk: number }[]>(
          `SELECT t.name AS "table", c.name AS name, c.pk AS pk ${OF_TABLES("table_info", "c")} ORDER BY t.name, c.cid`,
        )
      ).map(({ pk, ...column }) => ({ ...column, isKey: pk > 0 })),
      references: await scratch.query(
        `SELECT t.name AS "table", r."from" AS "column", r."table" AS referenced ${OF_TABLES("foreign_key_list", "r")} ORDER BY 1, 2`,
      ),
      indices: await all("index"),
      triggers: await all("trigger"),
    };
  } finally {
    await scratch.destroy();
  }
}

const OF_TABLES = (pragma: string, alias: string): string =>
  `FROM sqlite_master t JOIN pragma_${pragma}(t.name) ${alias} ` +
  "WHERE t.type = 'table' AND t.name NOT IN ('migrations', 'sqlite_sequence') " +
  // An index that looks like a table, with tables of its own.
  "AND t.name NOT IN (SELECT v.name FROM pragma_table_list v WHERE v.type IN ('virtual', 'shadow'))";
