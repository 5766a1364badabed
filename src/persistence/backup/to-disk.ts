import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until a file or a directory is on disk. */
export function toDisk(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
