import type { Caller } from "../../domain/account/access";
import type { AccessTokenReads, StoredAccessToken } from "./ports";
import type { AtOnce } from "../shared/at-once";
import type { Clock } from "../shared/clock";

export type Authenticated =
  | { readonly caller: Caller; readonly token: StoredAccessToken }
  | { readonly rejected: "UNKNOWN" | "EXPIRED" | "REVOKED" };

/** Who presents the access token of this hash; a token that was good once says why it is not any more. */
export function authenticate(
  { accessTokens, clock }: { accessTokens: Pick<AccessTokenReads, "findByHash">; clock: Clock },
  tokenHash: string,
): AtOnce<Authenticated> {
  const found = accessTokens.findByHash(tokenHash);
  return found instanceof Promise
    ? found.then((token) => callerOf(token, clock()))
    : callerOf(found, clock());
}

/** The same for somebody who proves in another way to have presented the token of this id before. */
export async function authenticateById(
  { accessTokens, clock }: { accessTokens: Pick<AccessTokenReads, "findById">; clock: Clock },
  tokenId: string,
): Promise<Authenticated> {
  return callerOf(await accessTokens.findById(tokenId), clock());
}

function callerOf(token: StoredAccessToken | null, now: Date): Authenticated {
  // What stood for somebody who is locked out tells nothing, not even that it was good once.
  if (!token || token.isHolderLockedOut) return { rejected: "UNKNOWN" };
  if (token.revokedAt) return { rejected: "REVOKED" };
  if (token.expiresAt && token.expiresAt <= now) return { rejected: "EXPIRED" };
  const { id: tokenId, role, organisationId, userId, staffRole, scopes } = token;
  return { caller: { tokenId, role, organisationId, userId, staffRole, scopes }, token };
}
