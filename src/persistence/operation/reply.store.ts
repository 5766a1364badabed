import type { CallIdentity, ReplyStore } from "../../use-cases/shared/reply-store";
import { ReplyRow } from "../engine/reply.row";
import { rowTable } from "../engine/row-table";
import type { Transaction } from "../seals/transaction";

export class SqlReplyStore implements ReplyStore {
  constructor(private readonly transaction: Transaction) {}

  async claim(
    call: CallIdentity,
    fingerprint: string,
    at: Date,
  ): Promise<{ fingerprint: string; reply: string } | null> {
    // Where another unit of work holds the claim, the insert waits until that one ends.
    const claimed = await this.transaction.sql(
      (parameters) =>
        `INSERT INTO reply (organisation_id, operation, idempotency_key, fingerprint, created_at) VALUES (` +
        parameters.list([
          call.organisationId,
          call.operation,
          call.idempotencyKey,
          fingerprint,
          at.toISOString(),
        ]) +
        `) ON CONFLICT (organisation_id, operation, idempotency_key) DO NOTHING RETURNING fingerprint`,
    );
    if (claimed.length > 0) return null;
    const earlier = await this.transaction.found(ReplyRow, keyOf(call));
    if (!earlier) throw new Error("a reply is neither there nor claimed");
    if (earlier.reply === null) throw new Error("a reply was committed without its text");
    return { fingerprint: earlier.fingerprint, reply: earlier.reply };
  }

  async save(call: CallIdentity, reply: string): Promise<void> {
    const table = rowTable(ReplyRow);
    await this.transaction.later(table.name, (parameters) =>
      table.update(keyOf(call), { reply }, parameters),
    );
  }

  async deleteBefore(at: Date, most: number): Promise<number> {
    const key = "organisation_id, operation, idempotency_key";
    const deleted = await this.transaction.sql(
      (parameters) =>
        `DELETE FROM reply WHERE (${key}) IN (SELECT ${key} FROM reply ` +
        `WHERE created_at < ${parameters.add(at.toISOString())} ORDER BY created_at ` +
        `LIMIT ${parameters.add(most)} ${this.transaction.passingOverHeld}) RETURNING operation`,
    );
    return deleted.length;
  }

  async release(call: CallIdentity): Promise<void> {
    await this.transaction.delete(ReplyRow, keyOf(call));
  }
}

function keyOf({ organisationId, operation, idempotencyKey }: CallIdentity): CallIdentity {
  return { organisationId, operation, idempotencyKey };
}
