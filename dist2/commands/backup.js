"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.backup = void 0;
const config_1 = require("../config");
const write_backup_1 = require("../persistence/backup/write-backup");
const start_failure_1 = require("../server/start-failure");
const version_1 = require("./version");
/** Writes the database, as it is at this moment, to a directory of its own, beside servers that go on writing. */
const backup = async ({ operands: [directory = ""] }) => {
    const url = (0, config_1.readDatabaseUrl)();
    const order = { url, directory, version: (0, version_1.version)(), now: new Date() };
    const { tables, takenAt } = await (0, write_backup_1.writeBackup)(order).catch((error) => {
        throw (0, start_failure_1.asDatabaseFailure)(error, url);
    });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`${directory}: ${String(rows)} rows of ${String(tables.length)} tables as of ${takenAt}. The secrets are not in it: ` +
        "keep HOSHO_AUTH_KEY_PEPPER and HOSHO_AUTH_KEY_ENCRYPTION_KEY at another place as long as the backup.");
    return 0;
};
exports.backup = backup;
//# sourceMappingURL=backup.js.map