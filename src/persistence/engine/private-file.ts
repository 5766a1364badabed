import { chmodSync, closeSync, existsSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseUnfit } from "./database-unfit";

const OWNER_ONLY = 0o600;
const OWNERS_PART = 0o700;

/**
 * Lets nobody but its owner read a SQLite file, whatever the umask, and makes it where it is missing: the log and the index
 * that SQLite puts beside it get the same permissions. Its directory has to be there.
 */
export function keepPrivate(file: string): void {
  if (!existsSync(dirname(file)))
    throw new DatabaseUnfit(
      `the directory ${dirname(file)} does not exist`,
      "Make it, or choose another file",
    );
  if (!existsSync(file)) closeSync(openSync(file, "a", OWNER_ONLY));
  for (const each of [file, `${file}-wal`, `${file}-shm`]) closeToOthers(each);
}

function closeToOthers(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || (found.mode & ~OWNERS_PART & 0o777) === 0) return;
  try {
    chmodSync(file, found.mode & OWNERS_PART);
  } catch {
    // Somebody else's file: its owner decides who may read it.
  }
}
