import { In, IsNull } from "typeorm";
import type { AccessTokenStore, NewAccessToken } from "../application/access-token-store";
import { AccessTokenRow } from "./rows/access-token.row";
import type { Session } from "./session";

/** How many tokens are noted as used in one statement. */
const USES_AT_ONCE = 500;

export class AccessTokenRepository implements AccessTokenStore {
  constructor(private readonly session: Session) {}

  async isNamed(organisationId: string, name: string): Promise<boolean> {
    return this.session.manager.existsBy(AccessTokenRow, { organisationId, name, userId: IsNull() });
  }

  async insert({ createdAt, expiresAt, userId, scopes, ...token }: NewAccessToken): Promise<void> {
    const { id, hash, name, role, organisationId } = token;
    await this.session.manager.insert(AccessTokenRow, {
      id,
      hash,
      name,
      role,
      organisationId,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
      revokedAt: null,
      userId: userId ?? null,
      scopes: scopes?.join(" ") ?? null,
      lastUsedAt: null,
    });
  }

  async renew(id: string, hash: string, expiresAt: Date): Promise<void> {
    await this.session.manager.update(AccessTokenRow, { id }, { hash, expiresAt: expiresAt.toISOString() });
  }

  async ofIntegration(organisationId: string, id: string): Promise<{ revokedAt: Date | null } | null> {
    const found = await this.session.manager.findOneBy(AccessTokenRow, {
      id,
      organisationId,
      userId: IsNull(),
    });
    return found && { revokedAt: found.revokedAt === null ? null : new Date(found.revokedAt) };
  }

  async revoke(ids: readonly string[], at: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.session.manager.update(
      AccessTokenRow,
      { id: In(ids), revokedAt: IsNull() },
      { revokedAt: at.toISOString() },
    );
  }

  async recordUse(uses: ReadonlyMap<string, Date>): Promise<void> {
    const all = [...uses];
    for (let from = 0; from < all.length; from += USES_AT_ONCE)
      await this.session.sql((parameters) => {
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
