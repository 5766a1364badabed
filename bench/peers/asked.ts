import Sqlite from "better-sqlite3";

/** Where a peer listens and what it serves: `PORT FILE` on its command line. */
export function asked(): { readonly port: number; readonly file: string } {
  const [port = "", file = ""] = process.argv.slice(2);
  return { port: Number(port), file };
}

/** Opened as the bare server opens it. */
export function openFile(file: string): Sqlite.Database {
  return new Sqlite(file, { readonly: true, fileMustExist: true });
}
