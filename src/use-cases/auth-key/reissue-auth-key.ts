import type { Caller } from "../../domain/account/access";
import { assertMay } from "../shared/forbidden";
import { recordKeyEvent } from "./key-event";
import { startGuessesAgain } from "./key-guess";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { queueNoticeOfReissue } from "../notice/queue-notice-of-reissue";
import { done, refused, type Outcome } from "../shared/outcome";
import { openAuthKey, showAuthKey, type RevealedAuthKey, type ShownKey } from "./shown-auth-key";
import type { UseCaseParts } from "../use-case-parts";

export interface ReissueAuthKey {
  readonly guaranteeId: string;
  readonly idempotencyKey: string | null;
}

/**
 * Replaces an auth key (認証キー) that has come to know too many, or whose number wrong keys are tried at. The old one
 * opens nothing from then on, links to its notice included; obligees that have opened the certificate go on seeing it.
 * What has ended stays readable, so this works after the end of the guarantee too.
 */
export async function reissueAuthKey(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "newAuthKey" | "letters">,
  caller: Caller,
  { guaranteeId, idempotencyKey }: ReissueAuthKey,
): Promise<Outcome<RevealedAuthKey, "GUARANTEE_NOT_FOUND" | "DELIVERED_ON_PAPER" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "reissueAuthKey");
  const call = { caller, operation: "reissueAuthKey", idempotencyKey, input: { guaranteeId } };
  return parts.unitOfWork.run(async (stores) => {
    const first = { isThis: false };
    const reissued = await once({ ...parts, stores }, call, () => {
      first.isThis = true;
      return replaceKey(stores, parts, caller, guaranteeId);
    });
    if (!reissued.done) return reissued;
    const shown = { guaranteeId, ...reissued.value };
    // A repeated call replaces nothing: it shows the key that the guarantee has by then.
    return done(
      first.isThis
        ? await openAuthKey(stores, parts, shown)
        : await showAuthKey(stores, parts, caller, shown),
    );
  });
}

async function replaceKey(
  stores: Stores,
  parts: Pick<UseCaseParts, "vault" | "clock" | "newId" | "newAuthKey" | "letters">,
  caller: Caller,
  guaranteeId: string,
): Promise<Outcome<Pick<ShownKey, "number">, "GUARANTEE_NOT_FOUND" | "DELIVERED_ON_PAPER">> {
  const found = await stores.guarantees.findVisible(caller, guaranteeId);
  if (!found) return refused({ code: "GUARANTEE_NOT_FOUND" });
  const { number, delivery } = found;
  if (delivery === "PAPER") return refused({ code: "DELIVERED_ON_PAPER" });
  // Before the guarantee is taken: whoever opens it takes them in this order too, and nobody waits in a circle.
  await startGuessesAgain(stores.guesses, number);
  const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
  if (!taken) return refused({ code: "GUARANTEE_NOT_FOUND" });
  const { vault, newId, newAuthKey, clock } = parts;
  const [authKeyId, at] = [newId("authkey"), clock()];
  await stores.authKeys.replace(guaranteeId, authKeyId, vault.seal(number, newAuthKey()), at);
  await recordKeyEvent(stores, parts, caller, { type: "AUTH_KEY_REISSUED", guaranteeId, authKeyId });
  await queueNoticeOfReissue(stores, parts, taken, at);
  return done({ number });
}
