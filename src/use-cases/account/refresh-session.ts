import { hashAccessToken } from "./access-token";
import { endSession, recordEnd } from "./end-access";
import { newTokens, type IssuedTokens } from "./open-session";
import { done, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

/**
 * Gives a session new tokens for its refresh token, which works once. One that is used a second time has been copied,
 * and nobody can tell whose copy came first: the whole session ends (RFC 9700 §4.14.2).
 */
export async function refreshSession(
  parts: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">,
  refreshToken: string,
): Promise<Outcome<IssuedTokens, "SESSION_ENDED">> {
  return parts.unitOfWork.run(async (stores) => {
    const at = parts.clock();
    const used = await stores.sessions.useRefreshToken(hashAccessToken(refreshToken), at);
    if (!used) return refused({ code: "SESSION_ENDED" });
    const { session, first } = used;
    const user = await stores.users.byId(session.userId);
    if (!user) throw new Error("a session names a user that does not exist");
    const tokens = newTokens(user, session.tokenId, session.expiresAt, at);
    if (!first) {
      const ended = await endSession(stores, session.id, at);
      await recordEnd(stores, parts, tokens.caller, ended, at);
      return refused({ code: "SESSION_ENDED" });
    }
    if (session.revokedAt !== null || session.expiresAt <= at) return refused({ code: "SESSION_ENDED" });
    await stores.sessions.insertRefreshToken(session.id, hashAccessToken(tokens.refreshToken));
    await stores.accessTokens.renew(
      session.tokenId,
      hashAccessToken(tokens.accessToken),
      tokens.accessTokenExpiresAt,
    );
    return done(tokens);
  });
}
