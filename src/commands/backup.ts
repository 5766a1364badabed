import { readDatabaseUrl } from "../config";
import { writeBackup } from "../persistence/backup/write-backup";
import { asDatabaseFailure } from "../server/start-failure";
import type { Command } from "./command";
import { version } from "./version";

/** Writes the database as it is now to a new directory. Servers may write meanwhile. */
export const backup: Command = {
  usage: "npm run backup -- DIRECTORY",
  operands: 1,
  failureCode: 2,
  run: async ({ operands: [directory = ""] }) => {
    const url = readDatabaseUrl();
    const order = { url, directory, version: version(), now: new Date() };
    const { tables, takenAt } = await writeBackup(order).catch((error: unknown) => {
      throw asDatabaseFailure(error, url);
    });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `${directory}: ${String(rows)} rows of ${String(tables.length)} tables as of ${takenAt}. The secrets are not in it: ` +
        "keep HOSHO_AUTH_KEY_PEPPER and HOSHO_AUTH_KEY_ENCRYPTION_KEY at another place as long as the backup.",
    );
    return 0;
  },
};
