import { QueryFailedError } from "typeorm";
import { StorageUnavailable } from "../application/storage-unavailable";
import { UnstorableText } from "../application/unstorable-text";

/** SQLite: busy, locked, disk full, input/output, cannot open, not a database, read-only. */
const SQLITE_UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|NOTADB|CORRUPT|READONLY)/;
/** PostgreSQL classes: 08 connection, 53 resources, 57 operator intervention, 40 serialisation and deadlock, 55 lock. */
const POSTGRES_UNAVAILABLE = /^(08|53|57|40|55)[0-9A-Z]{3}$/;
/** The socket or the driver's pool gave up. */
const SOCKET_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "ENOENT",
]);
const DRIVER_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|database connection is not open|Client was closed|Cannot use a pool after calling end|Query runner already released/i;

/** PostgreSQL: a character that is not in its encoding, or an escape that stands for none. */
const POSTGRES_UNSTORABLE = /^(22021|22P05)$/;

/** The driver's error as `StorageUnavailable` where repeating later can help, as `UnstorableText` where nothing can. */
export function asStorageFailure(error: unknown): unknown {
  if (POSTGRES_UNSTORABLE.test(partsOf(driverErrorOf(error)).code)) return new UnstorableText();
  return isUnavailable(driverErrorOf(error)) ? new StorageUnavailable(driverErrorOf(error)) : error;
}

/** Another process holds SQLite's write lock. */
export function isLocked(error: unknown): boolean {
  return partsOf(driverErrorOf(error)).code.startsWith("SQLITE_BUSY");
}

/** TypeORM's wrapper repeats statement and parameters; what is kept is the driver's own error. */
function driverErrorOf(error: unknown): unknown {
  return error instanceof QueryFailedError ? error.driverError : error;
}

function isUnavailable(error: unknown): boolean {
  const { code, message } = partsOf(error);
  return (
    SQLITE_UNAVAILABLE.test(code) ||
    POSTGRES_UNAVAILABLE.test(code) ||
    SOCKET_CODES.has(code) ||
    DRIVER_MESSAGES.test(message)
  );
}

/** By their shape, not their class: a driver's errors may come from another copy of its module. */
function partsOf(error: unknown): { code: string; message: string } {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
}
