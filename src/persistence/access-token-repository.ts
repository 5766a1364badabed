import type { AccessTokenStore, NewAccessToken } from "../application/ports";
import { AccessTokenRow } from "./rows/access-token.row";
import type { Session } from "./session";

export class AccessTokenRepository implements AccessTokenStore {
  constructor(private readonly session: Session) {}

  async isNamed(organisationId: string, name: string): Promise<boolean> {
    return this.session.manager.existsBy(AccessTokenRow, { organisationId, name });
  }

  async insert({ createdAt, expiresAt, ...token }: NewAccessToken): Promise<void> {
    await this.session.manager.insert(AccessTokenRow, {
      ...token,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
      revokedAt: null,
      userId: null,
      scopes: null,
      lastUsedAt: null,
    });
  }
}
