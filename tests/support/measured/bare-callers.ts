import { createHash } from "node:crypto";
import type Sqlite from "better-sqlite3";

interface Token {
  readonly role: string;
  readonly organisation_id: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
}

/** The statement by which a token is looked up, for servers that write their own SQL. */
export const TOKEN_BY_HASH =
  "SELECT role, organisation_id, expires_at, revoked_at FROM access_token WHERE hash = ?";

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

/** These servers know no callers but issuers. */
export function issuerOfToken({ role, organisation_id, expires_at, revoked_at }: Token): string | null {
  if (revoked_at !== null || (expires_at !== null && new Date(expires_at) <= new Date())) return null;
  return role === "ISSUER" ? organisation_id : null;
}
