/**
 * The database is locked, full, gone or too busy. Nothing of the call was kept, unless the connection broke while it
 * was being committed: repeating the call with the same idempotency key is safe in both cases.
 */
export class StorageUnavailable extends Error {
  constructor(cause: unknown) {
    super("the database does not answer", { cause });
    this.name = "StorageUnavailable";
  }
}
