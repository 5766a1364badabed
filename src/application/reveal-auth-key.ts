import type { Caller } from "../domain/access";
import { assertMay } from "./forbidden";
import { recordKeyEvent } from "./key-event";
import { once } from "./once";
import type { Stores } from "./ports";
import { done, refused, type Outcome } from "./refusal";
import { showAuthKey, type RevealedAuthKey, type ShownKey } from "./shown-auth-key";
import type { UseCaseParts } from "./use-case";

export interface RevealAuthKey {
  readonly guaranteeId: string;
  readonly idempotencyKey: string | null;
}

/** 「表示」: shows the auth key of a guarantee that the caller may see, and records that it was shown. */
export async function revealAuthKey(
  parts: UseCaseParts,
  caller: Caller,
  { guaranteeId, idempotencyKey }: RevealAuthKey,
): Promise<Outcome<RevealedAuthKey, "GUARANTEE_NOT_FOUND" | "DELIVERED_ON_PAPER" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "revealAuthKey");
  const call = { caller, operation: "revealAuthKey", idempotencyKey, input: { guaranteeId } };
  return parts.unitOfWork.run(async (stores) => {
    const recorded = await once({ ...parts, stores }, call, () =>
      recordReveal(stores, parts, caller, guaranteeId),
    );
    if (!recorded.done) return recorded;
    return done(await showAuthKey(stores, parts, caller, guaranteeId, recorded.value));
  });
}

async function recordReveal(
  stores: Stores,
  parts: UseCaseParts,
  caller: Caller,
  guaranteeId: string,
): Promise<Outcome<ShownKey, "GUARANTEE_NOT_FOUND" | "DELIVERED_ON_PAPER">> {
  const guarantee = await stores.guarantees.findVisible(caller, guaranteeId);
  if (!guarantee) return refused({ code: "GUARANTEE_NOT_FOUND" });
  const key = await stores.authKeys.findByGuarantee(guaranteeId);
  if (guarantee.delivery === "PAPER" || !key) return refused({ code: "DELIVERED_ON_PAPER" });
  await recordKeyEvent(stores, parts, caller, {
    type: "AUTH_KEY_REVEALED",
    guaranteeId,
    authKeyId: key.id,
  });
  return done({ number: guarantee.number, authKeyId: key.id });
}
