import type { GuessNotice, GuessNoticeStore } from "../../use-cases/auth-key/ports";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { GuessClass } from "../../domain/auth-key/guess-limits";
import type { Transaction } from "../seals/transaction";

export class SqlGuessNoticeStore implements GuessNoticeStore {
  constructor(private readonly transaction: Transaction) {}

  async add({ number, guessClass, organisationId, at }: GuessNotice): Promise<void> {
    await this.transaction.sql(
      (parameters) =>
        `INSERT INTO guess_notice (number, guess_class, organisation_id, at) ` +
        `VALUES (${parameters.list([number, guessClass, organisationId, at.toISOString()])}) ` +
        `ON CONFLICT (number, guess_class) DO NOTHING`,
    );
  }

  async take(most: number): Promise<GuessNotice[]> {
    const taken = await this.transaction.sql<{
      number: GuaranteeNumber;
      guessClass: GuessClass;
      organisationId: string;
      at: string;
    }>(
      (parameters) =>
        `DELETE FROM guess_notice WHERE (number, guess_class) IN (SELECT number, guess_class FROM guess_notice ` +
        `ORDER BY at LIMIT ${parameters.add(most)} ${this.transaction.passingOverHeld}) ` +
        `RETURNING number, guess_class AS "guessClass", organisation_id AS "organisationId", at`,
    );
    return taken.map((notice) => ({ ...notice, at: new Date(notice.at) }));
  }
}
