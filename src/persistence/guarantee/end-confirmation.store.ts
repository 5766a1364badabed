import type {
  EndConfirmationStore,
  NewEndConfirmation,
} from "../../use-cases/guarantee/end-confirmation-ports";
import type { EndConfirmation, EndConfirmationKind } from "../../domain/guarantee/end-confirmation";
import type { Transaction } from "../seals/transaction";
import { CONFIRMATION_COLUMNS, confirmationOf, type FoundConfirmation } from "./end-confirmation-columns";
import { EndConfirmationRow } from "./end-confirmation.row";

export class SqlEndConfirmationStore implements EndConfirmationStore {
  constructor(private readonly transaction: Transaction) {}

  async add({ evidence, issuerId, userId, recordedAt, ...stated }: NewEndConfirmation): Promise<void> {
    await this.transaction.insert(EndConfirmationRow, {
      ...stated,
      evidenceKind: evidence.kind,
      evidenceDay: evidence.day,
      evidenceReference: evidence.reference,
      evidenceDigest: evidence.digest,
      recordedBy: userId,
      recordedAt: recordedAt.toISOString(),
      openFor: issuerId,
    });
  }

  async newestOfPresent(guaranteeId: string, kind: EndConfirmationKind): Promise<EndConfirmation | null> {
    const [found] = await this.transaction.sql<FoundConfirmation>(
      (parameters) =>
        `SELECT ${CONFIRMATION_COLUMNS} FROM end_confirmation w WHERE w.guarantee_id = ${parameters.add(guaranteeId)} ` +
        `AND w.kind = ${parameters.add(kind)} AND NOT EXISTS (SELECT 1 FROM amendment m ` +
        `WHERE m.guarantee_id = w.guarantee_id AND m.recorded_at > w.recorded_at) ORDER BY w.id DESC LIMIT 1`,
    );
    return found ? confirmationOf(found) : null;
  }

  async settle(guaranteeId: string): Promise<void> {
    await this.transaction.later(
      "end_confirmation",
      (parameters) =>
        `UPDATE end_confirmation SET open_for = NULL WHERE guarantee_id = ${parameters.add(guaranteeId)} ` +
        "AND open_for IS NOT NULL",
    );
  }
}
