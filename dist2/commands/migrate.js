"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.migrate = void 0;
const config_1 = require("../config");
const applied_migrations_1 = require("../persistence/database/applied-migrations");
const data_source_1 = require("../persistence/database/data-source");
const snapshot_1 = require("../persistence/database/snapshot");
const start_failure_1 = require("../server/start-failure");
/** As every start of a server does it: one that finds the tables up to date only looks. Needs no secret. */
const migrate = async () => {
    const url = (0, config_1.readDatabaseUrl)({ isRequired: true });
    try {
        // A file that is not there yet has none; whatever else is wrong, opening it below says.
        const before = await appliedOn(url).catch(() => []);
        await (await (0, data_source_1.openDatabase)({ url })).close();
        const after = await appliedOn(url);
        console.log(`The tables are up to date: ${String(after.length)} migrations, ${String(after.length - before.length)} of them applied now.`);
        return 0;
    }
    catch (error) {
        throw (0, start_failure_1.asDatabaseFailure)(error, url);
    }
};
exports.migrate = migrate;
async function appliedOn(url) {
    const snapshot = await (0, snapshot_1.openSnapshot)(url);
    try {
        return await (0, applied_migrations_1.appliedMigrations)(snapshot);
    }
    finally {
        await snapshot.close();
    }
}
//# sourceMappingURL=migrate.js.map