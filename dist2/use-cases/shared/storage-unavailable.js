"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StorageUnavailable = void 0;
/**
 * The database is locked, full, gone or too busy. Nothing of the call was kept, unless the connection broke while it
 * was being committed: repeating the call with the same idempotency key is safe in both cases.
 */
class StorageUnavailable extends Error {
    constructor(cause, trouble = "FAILING") {
        super("the database does not answer", { cause });
        this.trouble = trouble;
        this.name = "StorageUnavailable";
    }
}
exports.StorageUnavailable = StorageUnavailable;
//# sourceMappingURL=storage-unavailable.js.map