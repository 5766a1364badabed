import { LATEST_TRY_MILLISECONDS } from "../../domain/webhook/delivery-schedule";
import type { SqlParameters } from "../engine/sql-parameters";

/** A condition: this instant is over, or empty; or so far off that only a wrong clock can have planned it. */
export function isOver(column: string, now: Date, parameters: SqlParameters): string {
  const latest = new Date(now.getTime() + LATEST_TRY_MILLISECONDS);
  return (
    `(${column} IS NULL OR ${column} <= ${parameters.add(now.toISOString())} ` +
    `OR ${column} > ${parameters.add(latest.toISOString())})`
  );
}

/** A condition: nobody sends to the receiver `w`, and it is neither paused nor at rest. */
export function isFree(now: Date, parameters: SqlParameters): string {
  const free = isOver("w.leased_until", now, parameters);
  return `NOT w.is_paused AND ${free} AND ${isOver("w.rests_until", now, parameters)}`;
}

/** A condition: the delivery `d` is to be tried now. */
export function isDue(now: Date, parameters: SqlParameters): string {
  return `d.status = 'PENDING' AND ${isOver("d.next_attempt_at", now, parameters)}`;
}
