import type { AccessTokenReads, StoredAccessToken } from "../../application/reads";
import type { Role, Scope } from "../../domain/access";
import type { ReadSession } from "./read-session";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly userId: string | null;
  readonly scopes: string | null;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

export class StoredAccessTokenReads implements AccessTokenReads {
  constructor(private readonly session: ReadSession) {}

  async findByHash(hash: string): Promise<StoredAccessToken | null> {
    const [found] = await this.session.sql<Row>(
      (parameters) =>
        `SELECT id, name, role, organisation_id AS "organisationId", user_id AS "userId", scopes, expires_at AS "expiresAt", ` +
        `revoked_at AS "revokedAt" FROM access_token WHERE hash = ${parameters.add(hash)}`,
    );
    if (!found) return null;
    const { expiresAt, revokedAt, scopes, ...token } = found;
    const scopeList = scopes === null ? null : (scopes.split(" ") as Scope[]);
    return { ...token, scopes: scopeList, expiresAt: instant(expiresAt), revokedAt: instant(revokedAt) };
  }
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
