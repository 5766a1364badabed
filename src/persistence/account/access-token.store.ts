import { In, IsNull } from "typeorm";
import type { AccessTokenStore, HeldToken, NewAccessToken } from "../../use-cases/account/ports";
import { AccessTokenRow } from "./access-token.row";
import type { Transaction } from "../seals/transaction";

/** The most tokens noted as used in one statement. */
const USES_AT_ONCE = 500;

export class SqlAccessTokenStore implements AccessTokenStore {
  constructor(private readonly transaction: Transaction) {}

  async isNamed(organisationId: string, name: string): Promise<boolean> {
    return this.transaction.manager.existsBy(AccessTokenRow, { organisationId, name, userId: IsNull() });
  }

  async insert({ createdAt, expiresAt, userId, scopes, ...token }: NewAccessToken): Promise<void> {
    const { id, hash, name, role, organisationId, createdByUserId = null } = token;
    await this.transaction.manager.insert(AccessTokenRow, {
      id,
      hash,
      name,
      role,
      organisationId,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
      revokedAt: null,
      userId: userId ?? null,
      createdByUserId,
      scopes: scopes?.join(" ") ?? null,
      lastUsedAt: null,
    });
  }

  async renew(id: string, hash: string, expiresAt: Date): Promise<void> {
    await this.transaction.manager.update(
      AccessTokenRow,
      { id },
      { hash, expiresAt: expiresAt.toISOString() },
    );
  }

  async ofIntegration(organisationId: string, id: string): Promise<{ revokedAt: Date | null } | null> {
    const found = await this.transaction.manager.findOneBy(AccessTokenRow, {
      id,
      organisationId,
      userId: IsNull(),
    });
    return found && { revokedAt: found.revokedAt === null ? null : new Date(found.revokedAt) };
  }

  async revoke(ids: readonly string[], at: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.transaction.manager.update(
      AccessTokenRow,
      { id: In(ids), revokedAt: IsNull() },
      { revokedAt: at.toISOString() },
    );
  }

  async revokeMadeBy(userId: string, at: Date): Promise<string[]> {
    const all: string[] = [];
    for (;;) {
      const revoked = await this.transaction.sql<{ id: string }>(
        (parameters) =>
          `UPDATE access_token SET revoked_at = ${parameters.add(at.toISOString())} ` +
          `WHERE created_by_user_id = ${parameters.add(userId)} AND revoked_at IS NULL RETURNING id`,
      );
      // A token waited for may have made another meanwhile, which this statement did not see.
      if (revoked.length === 0) return all;
      all.push(...revoked.map(({ id }) => id));
    }
  }

  async hold(id: string): Promise<HeldToken | null> {
    const [held] = await this.transaction.sql<Pick<AccessTokenRow, keyof HeldToken>>(
      (parameters) =>
        `SELECT expires_at AS "expiresAt", revoked_at AS "revokedAt", created_by_user_id AS "createdByUserId" ` +
        `FROM access_token WHERE id = ${parameters.add(id)} ${this.transaction.heldUntilCommit}`,
    );
    if (!held) return null;
    const { expiresAt, revokedAt, createdByUserId } = held;
    return {
      expiresAt: expiresAt === null ? null : new Date(expiresAt),
      revokedAt: revokedAt === null ? null : new Date(revokedAt),
      createdByUserId,
    };
  }

  async recordUse(uses: ReadonlyMap<string, Date>): Promise<void> {
    const all = [...uses];
    for (let from = 0; from < all.length; from += USES_AT_ONCE)
      await this.transaction.sql((parameters) => {
        const used = all
          .slice(from, from + USES_AT_ONCE)
          .map(([id, at]) => `SELECT ${parameters.add(id)} AS id, ${parameters.add(at.toISOString())} AS at`);
        return (
          `UPDATE access_token SET last_used_at = used.at FROM (${used.join(" UNION ALL ")}) AS used ` +
          `WHERE access_token.id = used.id AND (last_used_at IS NULL OR last_used_at < used.at)`
        );
      });
  }
}
