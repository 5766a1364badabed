import { DataSource } from "typeorm";
import { MIGRATIONS } from "../migrations";
import { postgresOptions, routeTo } from "./postgres-options";
import type { SqliteConnection } from "../engine/reader";

/**
 * A database on one connection, as commands use it: with the migrations but without rows. It runs nothing at
 * the start.
 */
export interface LoneSource {
  readonly source: DataSource;
  /** SQLite's own connection, once the source is initialized. */
  readonly connection: () => SqliteConnection | undefined;
}

export function loneSqlite(
  file: string,
  options: { readonly?: true; fileMustExist?: true } = {},
): LoneSource {
  let connection: SqliteConnection | undefined;
  const source = new DataSource({
    type: "better-sqlite3",
    database: file,
    migrations: MIGRATIONS,
    ...options,
    prepareDatabase: (opened: SqliteConnection) => {
      connection = opened;
    },
  });
  return { source, connection: () => connection };
}

export async function lonePostgres(url: string): Promise<LoneSource> {
  const options = postgresOptions(await routeTo(url), { poolSize: 1, entities: [] });
  return { source: new DataSource({ ...options, migrations: MIGRATIONS }), connection: () => undefined };
}
