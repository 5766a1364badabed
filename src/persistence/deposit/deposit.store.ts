import type {
  DepositStore,
  NewDeposit,
  NewReceiptDecision,
  StoredDeposit,
} from "../../use-cases/deposit/ports";
import type { Transaction } from "../seals/transaction";
import { DepositRow } from "./deposit.row";

export class SqlDepositStore implements DepositStore {
  constructor(private readonly transaction: Transaction) {}

  async add({ handedOverAt, userId, ...deposit }: NewDeposit): Promise<void> {
    await this.transaction.insert(DepositRow, {
      ...deposit,
      recordedAt: handedOverAt.toISOString(),
      recordedBy: userId,
      outcome: null,
    });
  }

  async waiting(guaranteeId: string): Promise<StoredDeposit | null> {
    const [found] = await this.transaction.sql<StoredDeposit>(
      (parameters) =>
        `SELECT d.id AS id, d.handed_over_on AS "handedOverOn", d.receipt_due_on AS "receiptDueOn" FROM deposit d ` +
        `WHERE d.guarantee_id = ${parameters.add(guaranteeId)} AND d.outcome IS NULL`,
    );
    return found ?? null;
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

  async reachable(obligeeId: string, at: Date): Promise<string[]> {
    const found = await this.transaction.sql<{ id: string }>((parameters) => {
      const isIt = `o.id = ${parameters.add(obligeeId)}`;
      const isItsBody = `o.id = (SELECT d.parent_id FROM obligee d WHERE d.id = ${parameters.add(obligeeId)})`;
      const hasUser = "SELECT 1 FROM user_account u WHERE u.organisation_id = o.id";
      const hasToken =
        "SELECT 1 FROM access_token t WHERE t.organisation_id = o.id AND t.user_id IS NULL AND t.revoked_at IS NULL " +
        `AND (t.expires_at IS NULL OR t.expires_at > ${parameters.add(at.toISOString())})`;
      return (
        `SELECT o.id AS id FROM obligee o WHERE (${isIt} OR ${isItsBody}) ` +
        `AND (EXISTS (${hasUser}) OR EXISTS (${hasToken})) ORDER BY o.id`
      );
    });
    const ids = found.map(({ id }) => id);
    if (ids.length > 0) this.transaction.relyOn("PARTY", [obligeeId, ...ids]);
    return ids;
  }
}
