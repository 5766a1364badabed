"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.clockWatchOn = clockWatchOn;
const database_clock_watch_1 = require("./database-clock-watch");
const record_clock_watch_1 = require("./record-clock-watch");
/**
 * The watch on the process's clock: by the database's clock, or where there is none by the recorded events.
 */
function clockWatchOn(database, clock) {
    return database.engine === "postgres"
        ? new database_clock_watch_1.DatabaseClockWatch(database, clock)
        : new record_clock_watch_1.RecordClockWatch(database, clock);
}
//# sourceMappingURL=clock-watch-on.js.map