"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.markBroken = markBroken;
const unwatched_clock_1 = require("../../use-cases/shared/unwatched-clock");
const data_source_1 = require("../database/data-source");
const unit_of_work_1 = require("../unit-of-work");
/**
 * Marks the subjects of broken seals, so that no server on this database lists them any more. It applies no
 * migrations: the check that found them runs only on an up-to-date database.
 */
async function markBroken(url, seals, findings, now) {
    const database = await (0, data_source_1.openDatabase)({ url });
    try {
        await (0, unit_of_work_1.createUnitOfWork)(database, seals, unwatched_clock_1.UNWATCHED_CLOCK).run((stores) => stores.seals.mark(findings, now));
    }
    finally {
        await database.close();
    }
}
//# sourceMappingURL=mark-broken.js.map