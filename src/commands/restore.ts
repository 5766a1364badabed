import { readDatabaseUrl } from "../config";
import { restoreBackup } from "../persistence/backup/restore-backup";
import { openSnapshot } from "../persistence/database/snapshot";
import { asDatabaseFailure } from "../server/start-failure";
import type { Run } from "./command";
import { examineDatabase } from "./doctor";
import { DoctorReport } from "./doctor-report";

/** Brings a backup into an empty database, and examines it: 0 nothing is wrong, 1 something is, 2 it was not restored. */
export const restore: Run = async ({ operands: [directory = ""] }) => {
  const url = readDatabaseUrl();
  const { manifest, heldMails } = await restoreBackup({ directory, url, now: new Date() }).catch(
    (error: unknown) => {
      throw asDatabaseFailure(error, url);
    },
  );
  console.log(`Restored as of ${manifest.takenAt}.`);
  if (heldMails > 0)
    console.log(
      `${String(heldMails)} mails that waited then are held: the original may have sent them since. ` +
        "mails(filter: { status: QUEUED }) lists them; hosho-server release-mails lets them go.",
    );
  const snapshot = await openSnapshot(url);
  try {
    return (await examineDatabase(url, snapshot, new DoctorReport(console.log, false))) ? 0 : 1;
  } finally {
    await snapshot.close();
  }
};
