import type { Snapshot } from "./snapshot";

/** The names of the migrations that were applied, oldest first; none where there are no tables of ours. */
export async function appliedMigrations(snapshot: Snapshot): Promise<string[]> {
  if (!(await snapshot.hasTable("migrations"))) return [];
  const rows = await snapshot.rows<{ name: string }>(
    () => "SELECT name FROM migrations ORDER BY timestamp, id",
  );
  return rows.map(({ name }) => name);
}
