import { readDatabaseUrl } from "../config";
import { appliedMigrations } from "../persistence/database/applied-migrations";
import { openDatabase } from "../persistence/database/data-source";
import { openSnapshot } from "../persistence/database/snapshot";
import { asDatabaseFailure } from "../server/start-failure";
import type { Run } from "./command";

/** As every start of a server does it: one that finds the tables up to date only looks. Needs no secret. */
export const migrate: Run = async () => {
  const url = readDatabaseUrl({ isRequired: true });
  try {
    // A file that is not there yet has none; whatever else is wrong, opening it below says.
    const before = await appliedOn(url).catch(() => []);
    await (await openDatabase({ url })).close();
    const after = await appliedOn(url);
    console.log(
      `The tables are up to date: ${String(after.length)} migrations, ${String(after.length - before.length)} of them applied now.`,
    );
    return 0;
  } catch (error) {
    throw asDatabaseFailure(error, url);
  }
};

async function appliedOn(url: string): Promise<readonly string[]> {
  const snapshot = await openSnapshot(url);
  try {
    return await appliedMigrations(snapshot);
  } finally {
    await snapshot.close();
  }
}
