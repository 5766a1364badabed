import type {
  DepositStore,
  DepositToRemind,
  NewDeposit,
  NewReceiptDecision,
  StoredDeposit,
} from "../../use-cases/deposit/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Transaction } from "../seals/transaction";
import { DepositRow } from "./deposit.row";

export class SqlDepositStore implements DepositStore {
  constructor(private readonly transaction: Transaction) {}

  async add(deposit: NewDeposit): Promise<void> {
    await this.transaction.insert(DepositRow, rowOf(deposit));
  }

  async addAll(deposits: readonly NewDeposit[]): Promise<void> {
    await this.transaction.insertAll(DepositRow, deposits.map(rowOf));
  }

  async waiting(guaranteeId: string): Promise<StoredDeposit | null> {
    const [found] = await this.transaction.sql<StoredDeposit>(
      (parameters) =>
        `SELECT d.id AS id, d.handed_over_on AS "handedOverOn", d.receipt_due_on AS "receiptDueOn" FROM deposit d ` +
        `WHERE d.guarantee_id = ${parameters.add(guaranteeId)} AND d.outcome IS NULL`,
    );
    return found ?? null;
  }

  async acceptedVersion(guaranteeId: string): Promise<number | null> {
    const [found] = await this.transaction.sql<{ version: number }>(
      (parameters) =>
        `SELECT d.decided_version AS version FROM deposit d WHERE d.guarantee_id = ${parameters.add(guaranteeId)} ` +
        `AND d.outcome = 'ACCEPTED' ORDER BY d.id DESC LIMIT 1`,
    );
    return found?.version ?? null;
  }

  async decide(
    id: string,
    { outcome, version, reason, reasonText, decidedAt, userId }: NewReceiptDecision,
  ): Promise<void> {
    const change = {
      outcome,
      decidedVersion: version,
      reason,
      reasonText,
      decidedAt: decidedAt.toISOString(),
      decidedBy: userId,
      remindOn: null,
    };
    if (!(await this.transaction.update(DepositRow, { id, outcome: null }, change)))
      throw new Error("a hand-over was decided although its guarantee was held");
  }

  async toRemind(today: CalendarDate, limit: number): Promise<DepositToRemind[]> {
    return this.transaction.sql<DepositToRemind>(
      (parameters) =>
        `SELECT d.id AS id, g.number AS number, d.remind_on AS "remindOn", d.handed_over_on AS "handedOverOn", ` +
        `d.receipt_due_on AS "receiptDueOn" FROM deposit d JOIN guarantee g ON g.id = d.guarantee_id ` +
        `WHERE d.remind_on <= ${parameters.add(today)} ORDER BY d.remind_on, d.id LIMIT ${String(limit)}`,
    );
  }

  async planReminder(
    { id, remindOn: seen }: DepositToRemind,
    remindOn: CalendarDate | null,
  ): Promise<boolean> {
    return (await this.transaction.changeRows(DepositRow, { id, remindOn: seen }, { remindOn })) === 1;
  }
}

function rowOf({ handedOverAt, userId, ...deposit }: NewDeposit): Partial<DepositRow> & { id: string } {
  return { ...deposit, recordedAt: handedOverAt.toISOString(), recordedBy: userId, outcome: null };
}
