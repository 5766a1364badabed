import type { AlarmName } from "../../domain/alarm";

/** How often alarms were raised, by hour. */
export interface AlarmStore {
  /** Counts one more and returns how many there are by now; atomic over all servers. */
  count(name: AlarmName, subject: string, hour: string): Promise<number>;
  /** Deletes some of the counts of hours before this one; returns how many. */
  deleteBefore(hour: string, most: number): Promise<number>;
}
