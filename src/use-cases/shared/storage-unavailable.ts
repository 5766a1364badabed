/**
 * Why the storage does not do what it is asked. `BUSY`: only this call, because others hold what it needs or are too many
 * before it. Everything else is of the storage as a whole, until something succeeds again.
 */
export type StorageTrouble =
  | "BUSY"
  /** SQLite: another program holds the whole file. */
  | "LOCKED"
  | "FULL"
  | "READ_ONLY"
  /** No connection can be made. */
  | "UNREACHABLE"
  /** A connection is there, and nothing comes back on it. */
  | "SILENT"
  /** Nothing can be dated: `ClockWrong` says more. */
  | "WRONG_CLOCK"
  | "FAILING";

/**
 * The database is locked, full, gone or too busy. Nothing of the call was kept, unless the connection broke while it
 * was being committed: repeating the call with the same idempotency key is safe in both cases.
 */
export class StorageUnavailable extends Error {
  constructor(
    cause: unknown,
    readonly trouble: StorageTrouble = "FAILING",
  ) {
    super("the database does not answer", { cause });
    this.name = "StorageUnavailable";
  }
}
