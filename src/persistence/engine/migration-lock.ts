/** Whoever changes tables on PostgreSQL holds it. Any number will do, as long as every server takes the same. */
export const MIGRATION_LOCK = 4_150_022;
