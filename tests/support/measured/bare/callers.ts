import { createHash } from "node:crypto";
import type Sqlite from "better-sqlite3";

export interface BareCaller {
  readonly tokenId: string;
  readonly role: string;
  readonly organisationId: string;
}

interface Token {
  readonly role: string;
  readonly organisation_id: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
}

/** The statement by which a token is looked up, for servers that write their own SQL. */
export const TOKEN_BY_HASH =
  "SELECT id, role, organisation_id, expires_at, revoked_at FROM access_token WHERE hash = ?";

/** The issuer whose access token a request presents, looked up at each request; `null`: none, or not valid now. */
export function issuerOf(database: Sqlite.Database): (authorization: string | undefined) => string | null {
  const byHash = database.prepare<[string], Token>(TOKEN_BY_HASH);
  return (authorization) => {
    const token = byHash.get(tokenHash(authorization));
    return token ? issuerOfToken(token) : null;
  };
}

/** The hash under which the database keeps the token of an `Authorization` header. */
export function tokenHash(authorization = ""): string {
  return createHash("sha256")
    .update(authorization.replace(/^Bearer /, ""))
    .digest("hex");
}

export function callerOfToken(token: (Token & { readonly id: string }) | undefined): BareCaller | null {
  if (!token || !isValid(token)) return null;
  return { tokenId: token.id, role: token.role, organisationId: token.organisation_id };
}

/** The peers know no callers but issuers. */
export function issuerOfToken(token: Token): string | null {
  return isValid(token) && token.role === "ISSUER" ? token.organisation_id : null;
}

function isValid({ expires_at, revoked_at }: Token): boolean {
  return revoked_at === null && (expires_at === null || new Date(expires_at) > new Date());
}
