import { AddressRefused, postgresAddress } from "../persistence/engine/postgres-address";
import type { Kind } from "./setting";

export const DATABASE_URL_FORMS = "sqlite:FILE or postgres://USER:PASSWORD@HOST:PORT/DATABASE";

export const DATABASE_URL: Kind<string> = {
  read: (url) => {
    const problem = url.startsWith("sqlite:") ? problemOfSqlite(url) : problemOfPostgres(url);
    if (problem === undefined) return { value: url };
    return { problems: [`${problem}; expected ${DATABASE_URL_FORMS}`] };
  },
};

function problemOfSqlite(url: string): string | undefined {
  const file = url.slice("sqlite:".length).trim();
  if (file === "") return "names no file";
  return file === ":memory:" ? "must name a file: a database in memory cannot be shared" : undefined;
}

/** Files that the address names are read, too: what is wrong with them is said at once, with the rest. */
function problemOfPostgres(url: string): string | undefined {
  try {
    postgresAddress(url);
    return undefined;
  } catch (error) {
    if (error instanceof AddressRefused) return error.message;
    throw error;
  }
}
