import type { Snapshot } from "./snapshot";

/** The names of the applied migrations, oldest first; none where the database has no tables of ours. */
export async function appliedMigrations(snapshot: Snapshot): Promise<string[]> {
  if (!(await snapshot.hasTable("migrations"))) return [];
  const rows = await snapshot.rows<{ name: string }>(
    () => "SELECT name FROM migrations ORDER BY timestamp, id",
  );
  return rows.map(({ name }) => name);
}
