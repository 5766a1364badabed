import { chmodSync, closeSync, existsSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseUnfit } from "./database-unfit";

const OWNER_ONLY = 0o600;
const OWNERS_PART = 0o700;

/**
 * Makes a SQLite file, where missing, readable by its owner alone, under any umask. SQLite gives the log and
 * the index beside it the same permissions. The directory must exist.
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
    // Another user's file: its owner decides who may read it.
  }
}
