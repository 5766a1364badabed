import type { NewObligeePolicy, ObligeePolicyStore, PolicyHolder } from "../../use-cases/obligee/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { ObligeePolicyRow } from "./obligee-policy.row";
import type { Transaction } from "../seals/transaction";

export class SqlObligeePolicyStore implements ObligeePolicyStore {
  constructor(private readonly transaction: Transaction) {}

  async toAddTo(obligeeId: string): Promise<PolicyHolder | null> {
    // Locks the obligee, so that the second of two policies for one day is refused.
    const [obligee] = await this.transaction.sql<{ parentId: string | null }>(
      (parameters) =>
        `SELECT parent_id AS "parentId" FROM obligee WHERE id = ${parameters.add(obligeeId)} ` +
        this.transaction.heldUntilCommit,
    );
    if (!obligee) return null;
    const recorded = await this.transaction.sql<{ day: CalendarDate }>(
      (parameters) =>
        `SELECT effective_from AS day FROM obligee_policy WHERE obligee_id = ${parameters.add(obligeeId)}`,
    );
    return { parentId: obligee.parentId, effectiveFrom: recorded.map(({ day }) => day) };
  }

  async insert({ rules, papers, recordedAt, ...policy }: NewObligeePolicy): Promise<void> {
    await this.transaction.insert(ObligeePolicyRow, {
      ...policy,
      ...rules,
      ...papers,
      recordedAt: recordedAt.toISOString(),
    });
  }
}
