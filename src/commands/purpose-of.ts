import type { Purpose } from "../use-cases/operation/claim-database";
import { openSnapshot, type Snapshot } from "../persistence/database/snapshot";

/** What the database is for; `null` where no purpose has claimed it, or where it has no tables of ours. */
export async function purposeOf(snapshot: Snapshot): Promise<Purpose | null> {
  if (!(await snapshot.hasTable("setting"))) return null;
  const [row] = await snapshot.rows<{ value: Purpose }>(
    () => "SELECT value FROM setting WHERE name = 'purpose'",
  );
  return row?.value ?? null;
}

/** The same of an address. Why a database cannot be read, whoever opens it to write says. */
export async function purposeAt(url: string): Promise<Purpose | null> {
  const snapshot = await openSnapshot(url).catch(() => null);
  if (snapshot === null) return null;
  try {
    return await purposeOf(snapshot);
  } finally {
    await snapshot.close();
  }
}
