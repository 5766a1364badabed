import type {
  LapsedGuarantee,
  LapsedGuaranteeStore,
  LapsedQuery,
} from "../../use-cases/guarantee/lapsed-guarantee-ports";
import type { StoredGuarantee } from "../../use-cases/guarantee/guarantee-store-ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import type { SqlParameters } from "../engine/sql-parameters";
import { takeGuarantee } from "./take-guarantee";
import type { Transaction } from "../seals/transaction";

export class SqlLapsedGuaranteeStore implements LapsedGuaranteeStore {
  constructor(private readonly transaction: Transaction) {}

  async list({ status, before, after, limit }: LapsedQuery): Promise<LapsedGuarantee[]> {
    return this.transaction.sql<LapsedGuarantee>((parameters) => {
      const conditions = [
        `g.status = ${parameters.add(status)}`,
        `g.expires_on < ${parameters.add(before)}`,
        ...(after === null
          ? []
          : [`(g.expires_on, g.id) > (${parameters.add(after.expiresOn)}, ${parameters.add(after.id)})`]),
      ];
      return (
        `SELECT g.id AS id, g.expires_on AS "expiresOn" FROM guarantee g WHERE ${conditions.join(" AND ")} ` +
        `ORDER BY g.expires_on, g.id LIMIT ${String(limit)}`
      );
    });
  }

  async *take(ids: readonly string[], day: CalendarDate): AsyncIterable<StoredGuarantee> {
    const lapsed = (parameters: SqlParameters): string =>
      `g.status IN (${parameters.list(LIFE_CYCLE.expire.from)}) AND g.expires_on < ${parameters.add(day)}`;
    const held = await this.transaction.sql<{ id: string; worksContractId: string | null }>(
      (parameters) =>
        `SELECT g.id AS id, g.works_contract_id AS "worksContractId" FROM guarantee g ` +
        `WHERE g.id IN (${parameters.list(ids)}) AND ${lapsed(parameters)} ` +
        `ORDER BY g.id ${this.transaction.heldUntilCommit}`,
    );
    const worksOf = (row: (typeof held)[number]): string => row.worksContractId ?? "";
    held.sort((one, other) => (worksOf(one) < worksOf(other) ? -1 : 1));
    for (const { id } of held) {
      const taken = await takeGuarantee(this.transaction, id, lapsed);
      if (taken) yield taken;
    }
  }
}
