import type { Caller } from "../domain/access";
import { hashAccessToken } from "./access-token";
import type { Clock } from "./ports";
import type { AccessTokenReads, StoredAccessToken } from "./access-token-reads";

export type Authenticated =
  | { readonly caller: Caller; readonly token: StoredAccessToken }
  | { readonly rejected: "UNKNOWN" | "EXPIRED" | "REVOKED" };

/** Who presents this access token; a token that was good once says why it is not any more. */
export async function authenticate(
  { accessTokens, clock }: { accessTokens: Pick<AccessTokenReads, "findByHash">; clock: Clock },
  accessToken: string,
): Promise<Authenticated> {
  const token = await accessTokens.findByHash(hashAccessToken(accessToken));
  if (!token) return { rejected: "UNKNOWN" };
  if (token.revokedAt) return { rejected: "REVOKED" };
  if (token.expiresAt && token.expiresAt <= clock()) return { rejected: "EXPIRED" };
  const { id: tokenId, role, organisationId, userId, scopes } = token;
  return { caller: { tokenId, role, organisationId, userId, scopes }, token };
}
