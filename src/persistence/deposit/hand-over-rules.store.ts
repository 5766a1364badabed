import type { HandOverRulesStore, RulesHolder } from "../../use-cases/deposit/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Transaction } from "../seals/transaction";
import { HandOverRulesRow } from "./hand-over-rules.row";

export class SqlHandOverRulesStore implements HandOverRulesStore {
  constructor(private readonly transaction: Transaction) {}

  async toAddTo(obligeeId: string): Promise<RulesHolder | null> {
    // Locks the obligee, so that the second of two rules for one day is refused.
    const [obligee] = await this.transaction.sql<{ parentId: string | null }>(
      (parameters) =>
        `SELECT parent_id AS "parentId" FROM obligee WHERE id = ${parameters.add(obligeeId)} ` +
        this.transaction.heldUntilCommit,
    );
    if (!obligee) return null;
    const recorded = await this.transaction.sql<{ day: CalendarDate }>(
      (parameters) =>
        `SELECT effective_from AS day FROM hand_over_rules WHERE obligee_id = ${parameters.add(obligeeId)}`,
    );
    return { parentId: obligee.parentId, effectiveFrom: recorded.map(({ day }) => day) };
  }

  async insert({
    id,
    obligeeId,
    recordedAt,
    effectiveFrom,
    source,
    asOf,
    ...said
  }: Parameters<HandOverRulesStore["insert"]>[0]): Promise<void> {
    await this.transaction.insert(HandOverRulesRow, {
      id,
      obligeeId,
      effectiveFrom,
      source,
      asOf,
      content: JSON.stringify(said),
      recordedAt: recordedAt.toISOString(),
    });
  }
}
