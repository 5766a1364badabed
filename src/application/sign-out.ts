import type { Caller } from "../domain/access";
import { done, refused, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";

/** ログアウト: ends the session of the access token in use; neither of its tokens works from now on. */
export async function signOut(
  { unitOfWork, clock, newId }: UseCaseParts,
  caller: Caller,
): Promise<Outcome<{ signedOutAt: Date }, "SESSION_ENDED">> {
  return unitOfWork.run(async ({ sessions, accessTokens, events }) => {
    const at = clock();
    const session = await sessions.ofToken(caller.tokenId);
    const [ended] = session ? await sessions.revoke([session.id], at) : [];
    if (!ended) return refused({ code: "SESSION_ENDED" });
    await accessTokens.revoke([ended.tokenId], at);
    await events.append({
      id: newId("event"),
      at,
      type: "SIGNED_OUT",
      caller,
      guaranteeId: null,
      subjectId: ended.id,
      from: null,
      to: null,
    });
    return done({ signedOutAt: at });
  });
}
