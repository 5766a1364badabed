"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkReference = void 0;
const reference_fault_1 = require("../domain/obligee/reference-fault");
const calendar_date_1 = require("../domain/values/calendar-date");
const config_1 = require("../config");
const snapshot_1 = require("../persistence/database/snapshot");
const reference_bodies_1 = require("../persistence/obligee/reference-bodies");
const reference_1 = require("../reference");
const start_failure_1 = require("../server/start-failure");
/** Says what is wrong with the reference data that ships, or with that of a database: 0 nothing, 1 something. */
const checkReference = async ({ has }) => {
    const isDatabase = has("database");
    const bodies = isDatabase ? await bodiesOfDatabase() : (0, reference_1.shippedBodies)();
    const faults = [...(0, reference_fault_1.referenceFaults)(bodies, (0, calendar_date_1.dayInJapan)(new Date()))];
    const unknown = faults.filter((fault) => !(0, reference_1.isKnownGap)(fault));
    for (const { code, body, detail } of unknown)
        console.log(`${code} ${body} ${reference_fault_1.REFERENCE_FAULTS[code]}${detail === "" ? "" : `: ${detail}`}.`);
    // A gap that ships is listed; one that is filled must not stay on the list.
    const mended = isDatabase ? [] : (0, reference_1.mendedGaps)(faults);
    for (const gap of mended)
        console.log(`${gap} is listed in known-gaps.json and is no fault any more.`);
    console.log(`${String(bodies.length)} bodies, ${String(unknown.length + mended.length)} faults, ` +
        `${String(faults.length - unknown.length)} gaps that are known.`);
    return unknown.length + mended.length > 0 ? 1 : 0;
};
exports.checkReference = checkReference;
async function bodiesOfDatabase() {
    const url = (0, config_1.readDatabaseUrl)();
    try {
        const snapshot = await (0, snapshot_1.openSnapshot)(url);
        try {
            return await (0, reference_bodies_1.referenceBodies)(snapshot);
        }
        finally {
            await snapshot.close();
        }
    }
    catch (error) {
        throw (0, start_failure_1.asDatabaseFailure)(error, url);
    }
}
//# sourceMappingURL=check-reference.js.map