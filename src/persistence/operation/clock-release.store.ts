import type { ClockReleaseStore } from "../../use-cases/operation/ports";
import { LATEST_PLAN_MILLISECONDS } from "../../domain/notice/mail-delivery";
import type { Transaction } from "../seals/transaction";

export class SqlClockReleaseStore implements ClockReleaseStore {
  constructor(private readonly transaction: Transaction) {}

  async newestEventAt(): Promise<Date | null> {
    const [row] = await this.transaction.sql<{ newest: string | null }>(
      () => "SELECT max(at) AS newest FROM event",
    );
    return row?.newest ? new Date(row.newest) : null;
  }

  async planMailsAnew(now: Date): Promise<void> {
    await this.transaction.sql((parameters) => {
      const [later, alsoLater] = [0, 1].map(() =>
        parameters.add(new Date(now.getTime() + LATEST_PLAN_MILLISECONDS).toISOString()),
      );
      return (
        "UPDATE mail SET next_attempt_at = NULL, leased_until = NULL WHERE status = 'QUEUED' " +
        `AND (next_attempt_at > ${later ?? ""} OR leased_until > ${alsoLater ?? ""})`
      );
    });
  }
}
