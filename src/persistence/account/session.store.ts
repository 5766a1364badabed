import { In } from "typeorm";
import type { EndedSession, NewSession, SessionStore, StoredSession } from "../../use-cases/account/ports";
import { AccessTokenRow } from "./access-token.row";
import { RefreshTokenRow } from "./refresh-token.row";
import { SessionRow } from "./session.row";
import type { Transaction } from "../seals/transaction";
import type { SqlParameters } from "../engine/sql-parameters";

/** Sessions of people; `Transaction` is the transaction that they are stored in. */
export class SqlSessionStore implements SessionStore {
  constructor(private readonly transaction: Transaction) {}

  async insert({ createdAt, expiresAt, ...session }: NewSession): Promise<void> {
    await this.transaction.manager.insert(SessionRow, {
      ...session,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      revokedAt: null,
    });
  }

  async insertRefreshToken(sessionId: string, hash: string): Promise<void> {
    await this.transaction.manager.insert(RefreshTokenRow, { hash, sessionId, usedAt: null });
  }

  async useRefreshToken(hash: string, at: Date): Promise<{ session: StoredSession; first: boolean } | null> {
    const [used] = await this.transaction.sql<{ sessionId: string }>(
      (parameters) =>
        `UPDATE refresh_token SET used_at = ${parameters.add(at.toISOString())} ` +
        `WHERE hash = ${parameters.add(hash)} AND used_at IS NULL RETURNING session_id AS "sessionId"`,
    );
    const token = used ?? (await this.transaction.manager.findOneBy(RefreshTokenRow, { hash }));
    if (!token) return null;
    const row = await this.transaction.manager.findOneByOrFail(SessionRow, { id: token.sessionId });
    return { session: storedSession(row), first: used !== undefined };
  }

  async ofRefreshToken(hash: string): Promise<StoredSession | null> {
    const token = await this.transaction.manager.findOneBy(RefreshTokenRow, { hash });
    return (
      token &&
      storedSession(await this.transaction.manager.findOneByOrFail(SessionRow, { id: token.sessionId }))
    );
  }

  async ofToken(tokenId: string): Promise<StoredSession | null> {
    const row = await this.transaction.manager.findOneBy(SessionRow, { tokenId });
    return row && storedSession(row);
  }

  async revoke(ids: readonly string[], at: Date): Promise<EndedSession[]> {
    return this.#revoke((parameters) => `id IN (${parameters.list(ids)})`, at);
  }

  async revokeAllOf(userId: string, at: Date): Promise<EndedSession[]> {
    return this.#revoke((parameters) => `user_id = ${parameters.add(userId)}`, at);
  }

  async deleteEnded(before: Date, most: number): Promise<number> {
    const instant = before.toISOString();
    const ended = await this.transaction.sql<EndedSession>(
      (parameters) =>
        `SELECT id, token_id AS "tokenId" FROM session WHERE expires_at < ${parameters.add(instant)} ` +
        `OR revoked_at < ${parameters.add(instant)} LIMIT ${parameters.add(most)}`,
    );
    if (ended.length === 0) return 0;
    const ids = ended.map(({ id }) => id);
    await this.transaction.manager.delete(RefreshTokenRow, { sessionId: In(ids) });
    await this.transaction.manager.delete(SessionRow, { id: In(ids) });
    await this.transaction.manager.delete(AccessTokenRow, { id: In(ended.map(({ tokenId }) => tokenId)) });
    return ended.length;
  }

  async #revoke(condition: (parameters: SqlParameters) => string, at: Date): Promise<EndedSession[]> {
    const now = at.toISOString();
    return this.transaction.sql<EndedSession>(
      (parameters) =>
        `UPDATE session SET revoked_at = ${parameters.add(now)} WHERE ${condition(parameters)} ` +
        `AND revoked_at IS NULL AND expires_at > ${parameters.add(now)} RETURNING id, token_id AS "tokenId"`,
    );
  }
}

function storedSession({ createdAt, expiresAt, revokedAt, ...row }: SessionRow): StoredSession {
  return {
    ...row,
    createdAt: new Date(createdAt),
    expiresAt: new Date(expiresAt),
    revokedAt: revokedAt === null ? null : new Date(revokedAt),
  };
}
