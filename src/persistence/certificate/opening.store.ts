import type { OpeningStore } from "../../use-cases/certificate/ports";
import type { Transaction } from "../seals/transaction";
import type { SqlParameters } from "../engine/sql-parameters";

export class SqlOpeningStore implements OpeningStore {
  constructor(private readonly transaction: Transaction) {}

  /**
   * The first opening stays on record; later ones are events only. It waits for an amendment under way, whose
   * amount and expiry it would miss.
   */
  async record(obligeeId: string, guaranteeId: string, at: Date): Promise<void> {
    await this.#record(obligeeId, at, (parameters) => `g.id = ${parameters.add(guaranteeId)}`);
  }

  async recordAll(obligeeId: string, guaranteeIds: readonly string[], at: Date): Promise<void> {
    if (guaranteeIds.length === 0) return;
    // In one order, so that no two units of work wait for each other.
    await this.#record(
      obligeeId,
      at,
      (parameters) => `g.id IN (${parameters.list(guaranteeIds)}) ORDER BY g.id`,
    );
  }

  async #record(obligeeId: string, at: Date, which: (parameters: SqlParameters) => string): Promise<void> {
    await this.transaction.later(
      "opening",
      (parameters) =>
        `INSERT INTO opening (obligee_id, guarantee_id, first_opened_at, issued_on, number, amount, expires_on) ` +
        `SELECT ${parameters.add(obligeeId)}, g.id, ${parameters.add(at.toISOString())}, g.issued_on, g.number, ` +
        `g.amount, g.expires_on FROM guarantee g WHERE ${which(parameters)} ` +
        `${this.transaction.unchangedUntilCommit} ON CONFLICT DO NOTHING`,
    );
  }
}
