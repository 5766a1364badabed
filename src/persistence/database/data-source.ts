import type { Logger } from "typeorm";
import type { Database, DatabaseOptions, Logging } from "../engine/database";
import type * as PostgresDatabase from "./postgres-database";
import { openSqlite } from "./sqlite-database";

export type { Database, DatabaseOptions };

/** Opens the database and brings its tables up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url.startsWith("sqlite:")
    ? openSqlite(options, loggingOf(options))
    : postgresDatabase().openPostgres(options, loggingOf(options));
}

/** A server on SQLite starts without PostgreSQL's driver, which in Node.js 20 also loads the whole of `fetch`. */
function postgresDatabase(): typeof PostgresDatabase {
  return require("./postgres-database") as typeof PostgresDatabase;
}

function loggingOf({ onStatement }: DatabaseOptions): Logging {
  if (!onStatement) return { logging: false };
  const silent = (): void => undefined;
  const logger: Logger = {
    logQuery: onStatement,
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
  return { logging: ["query"], logger };
}
