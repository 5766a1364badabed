"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.INDEX_LOCK = exports.MIGRATION_LOCK = void 0;
/**
 * The advisory lock of migrations on PostgreSQL. The number is arbitrary, but all servers must take the same.
 */
exports.MIGRATION_LOCK = 4_150_022;
/** The lock of those who build indexes behind the migrations. */
exports.INDEX_LOCK = 4_150_023;
//# sourceMappingURL=migration-lock.js.map