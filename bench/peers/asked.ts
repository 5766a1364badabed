import Sqlite from "better-sqlite3";
import { OnSqlite, openSqlite } from "../../tests/support/measured/bare/on-sqlite";
import { vaultOf } from "../../tests/support/measured/bare/vault";

/** Where a peer listens, on its command line, and what it serves, in its environment: as the bare server is told it. */
export function asked(): { readonly port: number; readonly url: string; readonly file: string } {
  const url = process.env["DATABASE_URL"] ?? "";
  return { port: Number(process.argv[2]), url, file: url.slice("sqlite:".length) };
}

export function openFile(file: string): Sqlite.Database {
  return new Sqlite(file, { readonly: true, fileMustExist: true });
}

/** For peers with the statements of the bare server. */
export function openBare(file: string): OnSqlite {
  return new OnSqlite(openSqlite(file), vaultOf(process.env));
}
