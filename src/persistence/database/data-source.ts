import type { Logger } from "typeorm";
import type { Database, DatabaseOptions, Logging } from "../engine/database";
import { openPostgres } from "./postgres-database";
import { openSqlite } from "./sqlite-database";

export type { Database, DatabaseOptions };

/** Opens the database and brings its tables up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url.startsWith("sqlite:")
    ? openSqlite(options, loggingOf(options))
    : openPostgres(options, loggingOf(options));
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
