/**
 * The advisory lock of migrations on PostgreSQL. The number is arbitrary, but all servers must take the same.
 */
export const MIGRATION_LOCK = 4_150_022;
