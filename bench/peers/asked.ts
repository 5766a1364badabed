import Sqlite from "better-sqlite3";

/** Where a peer listens, on its command line, and what it serves, in its environment: as the bare server is told it. */
export function asked(): { readonly port: number; readonly url: string; readonly file: string } {
  const url = process.env["DATABASE_URL"] ?? "";
  return { port: Number(process.argv[2]), url, file: url.slice("sqlite:".length) };
}

export function openFile(file: string): Sqlite.Database {
  return new Sqlite(file, { readonly: true, fileMustExist: true });
}
