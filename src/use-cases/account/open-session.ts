import type { Caller } from "../../domain/account/access";
import { ACCESS_MILLISECONDS, SESSION_MILLISECONDS } from "../../domain/account/session-lifetime";
import { hashAccessToken, newAccessToken, newRefreshToken } from "./access-token";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { StoredUser } from "./ports";

/** What a session's holder is given: shown once, and kept as hashes only. */
export interface IssuedTokens {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly accessTokenExpiresInSeconds: number;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
  readonly userId: string;
  /** Who the access token stands for. */
  readonly caller: Caller;
}

/** The name of every session's access token. */
const SESSION_TOKEN_NAME = "sign-in";

/** Opens a session for somebody whose password was right. */
export async function openSession(
  stores: Stores,
  { newId }: Pick<UseCaseParts, "newId">,
  user: StoredUser,
  at: Date,
): Promise<{ sessionId: string; tokens: IssuedTokens }> {
  const sessionId = newId("session");
  const tokenId = newId("token");
  const expiresAt = new Date(at.getTime() + SESSION_MILLISECONDS);
  const tokens = newTokens(user, tokenId, expiresAt, at);
  await stores.accessTokens.insert({
    id: tokenId,
    hash: hashAccessToken(tokens.accessToken),
    name: SESSION_TOKEN_NAME,
    role: user.role,
    organisationId: user.organisationId,
    userId: user.id,
    createdAt: at,
    expiresAt: tokens.accessTokenExpiresAt,
  });
  await stores.sessions.insert({ id: sessionId, userId: user.id, tokenId, createdAt: at, expiresAt });
  await stores.sessions.insertRefreshToken(sessionId, hashAccessToken(tokens.refreshToken));
  return { sessionId, tokens };
}

/** The tokens of a session from this instant on; an access token never outlives its session. */
export function newTokens(
  { id: userId, role, organisationId, staffRole }: StoredUser,
  tokenId: string,
  sessionExpiresAt: Date,
  at: Date,
): IssuedTokens {
  const lifeMilliseconds = Math.min(ACCESS_MILLISECONDS, sessionExpiresAt.getTime() - at.getTime());
  return {
    accessToken: newAccessToken(),
    accessTokenExpiresAt: new Date(at.getTime() + lifeMilliseconds),
    accessTokenExpiresInSeconds: Math.floor(lifeMilliseconds / 1_000),
    refreshToken: newRefreshToken(),
    refreshTokenExpiresAt: sessionExpiresAt,
    userId,
    caller: { tokenId, role, organisationId, userId, staffRole, scopes: null },
  };
}
