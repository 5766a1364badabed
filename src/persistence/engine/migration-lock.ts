/**
 * The advisory lock of migrations on PostgreSQL. The number is arbitrary, but all servers must take the same.
 */
export const MIGRATION_LOCK = 4_150_022;
/** The lock of those who build indexes behind the migrations. */
export const INDEX_LOCK = 4_150_023;
