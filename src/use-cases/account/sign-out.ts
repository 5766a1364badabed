import type { Caller } from "../../domain/account/access";
import { hashAccessToken } from "./access-token";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";
import type { StoredSession } from "./ports";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

/** Which session: the one of the caller's access token, or of a refresh token, for whom the access token has expired. */
export type SessionToEnd = { readonly caller: Caller } | { readonly refreshToken: string };

/** ログアウト: ends a session; neither of its tokens works from now on. A refresh token serves even when it is used up. */
export async function signOut(
  { unitOfWork, clock, newId }: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">,
  which: SessionToEnd,
): Promise<Outcome<{ signedOutAt: Date }, "SESSION_ENDED">> {
  return unitOfWork.run(async (stores) => {
    const at = clock();
    const session = await sessionOf(stores, which);
    const [ended] = session ? await stores.sessions.revoke([session.id], at) : [];
    if (!session || !ended) return refused({ code: "SESSION_ENDED" });
    await stores.accessTokens.revoke([ended.tokenId], at);
    const caller = "caller" in which ? which.caller : await holderOf(stores, session);
    await recordEvent(stores, { newId }, caller, { at, type: "SIGNED_OUT", subjectId: ended.id });
    return done({ signedOutAt: at });
  });
}

async function sessionOf({ sessions }: Stores, which: SessionToEnd): Promise<StoredSession | null> {
  return "caller" in which
    ? sessions.ofToken(which.caller.tokenId)
    : sessions.ofRefreshToken(hashAccessToken(which.refreshToken));
}

async function holderOf({ users }: Stores, { userId, tokenId }: StoredSession): Promise<Caller> {
  const user = await users.byId(userId);
  if (!user) throw new Error("a session names a user that does not exist");
  const { role, organisationId, staffRole } = user;
  return { tokenId, role, organisationId, userId, staffRole, scopes: null };
}
