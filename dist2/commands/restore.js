"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.restore = void 0;
const config_1 = require("../config");
const restore_backup_1 = require("../persistence/backup/restore-backup");
const snapshot_1 = require("../persistence/database/snapshot");
const start_failure_1 = require("../server/start-failure");
const doctor_1 = require("./doctor");
const doctor_report_1 = require("./doctor-report");
/** Brings a backup into an empty database, and examines it: 0 nothing is wrong, 1 something is, 2 it was not restored. */
const restore = async ({ operands: [directory = ""] }) => {
    const url = (0, config_1.readDatabaseUrl)();
    const { manifest, heldMails } = await (0, restore_backup_1.restoreBackup)({ directory, url, now: new Date() }).catch((error) => {
        throw (0, start_failure_1.asDatabaseFailure)(error, url);
    });
    console.log(`Restored as of ${manifest.takenAt}.`);
    if (heldMails > 0)
        console.log(`${String(heldMails)} mails that waited then are held: the original may have sent them since. ` +
            "mails(filter: { status: QUEUED }) lists them; hosho-server release-mails lets them go.");
    const snapshot = await (0, snapshot_1.openSnapshot)(url);
    try {
        return (await (0, doctor_1.examineDatabase)(url, snapshot, new doctor_report_1.DoctorReport(console.log, false))) ? 0 : 1;
    }
    finally {
        await snapshot.close();
    }
};
exports.restore = restore;
//# sourceMappingURL=restore.js.map