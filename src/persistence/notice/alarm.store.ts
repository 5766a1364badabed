import type { AlarmStore } from "../../use-cases/notice/ports";
import type { AlarmName } from "../../domain/notice/alarm";
import type { Transaction } from "../seals/transaction";

export class SqlAlarmStore implements AlarmStore {
  constructor(private readonly transaction: Transaction) {}

  async count(name: AlarmName, subject: string, hour: string): Promise<number> {
    const [counted] = await this.transaction.sql<{ times: number }>(
      (parameters) =>
        `INSERT INTO alarm (name, subject, hour, times) VALUES (${parameters.list([name, subject, hour])}, 1) ` +
        `ON CONFLICT (name, subject, hour) DO UPDATE SET times = alarm.times + 1 RETURNING times`,
    );
    if (!counted) throw new Error("an alarm was not counted");
    return counted.times;
  }

  async deleteBefore(hour: string, most: number): Promise<number> {
    const deleted = await this.transaction.sql(
      (parameters) =>
        `DELETE FROM alarm WHERE (name, subject, hour) IN (SELECT name, subject, hour FROM alarm ` +
        `WHERE hour < ${parameters.add(hour)} LIMIT ${parameters.add(most)}) RETURNING name`,
    );
    return deleted.length;
  }
}
