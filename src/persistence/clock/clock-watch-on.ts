import type { Clock } from "../../use-cases/shared/clock";
import type { ClockReference } from "../../use-cases/shared/clock-watch";
import type { Database } from "../engine/database";
import { DatabaseClockWatch } from "./database-clock-watch";
import { RecordClockWatch } from "./record-clock-watch";

/**
 * The watch on the process's clock: by the database's clock, or where there is none by the recorded events.
 */
export function clockWatchOn(database: Database, clock: Clock): ClockReference {
  return database.engine === "postgres"
    ? new DatabaseClockWatch(database, clock)
    : new RecordClockWatch(database, clock);
}
