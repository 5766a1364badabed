import type { AlarmStore } from "../../use-cases/notice/ports";
import type { AlarmName } from "../../domain/notice/alarm";
import type { Session } from "../seals/session";

export class SqlAlarmStore implements AlarmStore {
  constructor(private readonly session: Session) {}

  async count(name: AlarmName, subject: string, hour: string): Promise<number> {
    const [counted] = await this.session.sql<{ times: number }>(
      (parameters) =>
        `INSERT INTO alarm (name, subject, hour, times) VALUES (${parameters.list([name, subject, hour])}, 1) ` +
        `ON CONFLICT (name, subject, hour) DO UPDATE SET times = alarm.times + 1 RETURNING times`,
    );
    if (!counted) throw new Error("an alarm was not counted");
    return counted.times;
  }

  async deleteBefore(hour: string, most: number): Promise<number> {
    const deleted = await this.session.sql(
      (parameters) =>
        `DELETE FROM alarm WHERE (name, subject, hour) IN (SELECT name, subject, hour FROM alarm ` +
        `WHERE hour < ${parameters.add(hour)} LIMIT ${parameters.add(most)}) RETURNING name`,
    );
    return deleted.length;
  }
}
