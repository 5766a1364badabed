import type {
  NewPasswordLink,
  PasswordLinkStore,
  StoredPasswordLink,
} from "../../use-cases/account/staff-ports";
import type { Transaction } from "../seals/transaction";
import { PasswordLinkRow } from "./password-link.row";

export class SqlPasswordLinkStore implements PasswordLinkStore {
  constructor(private readonly transaction: Transaction) {}

  async insert({ createdAt, expiresAt, ...link }: NewPasswordLink): Promise<void> {
    await this.transaction.insertPlain(PasswordLinkRow, {
      ...link,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      endedAt: null,
    });
  }

  async endAllOf(userIds: readonly string[], at: Date): Promise<void> {
    await this.transaction.sql(
      (parameters) =>
        `UPDATE password_link SET ended_at = ${parameters.add(at.toISOString())} ` +
        `WHERE user_id IN (${parameters.list(userIds)}) AND ended_at IS NULL`,
    );
  }

  async find(hash: string, now: Date): Promise<StoredPasswordLink | null> {
    const [found] = await this.transaction.sql<StoredPasswordLink>(
      (parameters) =>
        `SELECT l.id AS id, l.user_id AS "userId", l.purpose AS purpose FROM password_link l ` +
        `WHERE l.hash = ${parameters.add(hash)} AND l.ended_at IS NULL AND l.expires_at > ${parameters.add(now.toISOString())}`,
    );
    return found ?? null;
  }

  async deleteBefore(instant: Date, most: number): Promise<number> {
    const deleted = await this.transaction.sql(
      (parameters) =>
        `DELETE FROM password_link WHERE id IN (SELECT l.id FROM password_link l ` +
        `WHERE l.expires_at < ${parameters.add(instant.toISOString())} LIMIT ${parameters.add(most)}) RETURNING id`,
    );
    return deleted.length;
  }
}
