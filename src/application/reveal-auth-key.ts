import type { Caller } from "../domain/access";
import type { AuthKey } from "../domain/auth-key";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import { assertMay } from "./forbidden";
import { once } from "./once";
import type { Stores } from "./ports";
import { done, refused, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";

export interface RevealAuthKey {
  readonly guaranteeId: string;
  readonly idempotencyKey: string | null;
}

export interface RevealedAuthKey {
  readonly guaranteeId: string;
  readonly number: GuaranteeNumber;
  readonly key: AuthKey;
  readonly createdAt: Date;
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
    const stored = await stores.authKeys.findByGuarantee(guaranteeId);
    if (!stored) throw new Error("a key was shown that there is not");
    const { number } = recorded.value;
    return done({
      guaranteeId,
      number,
      key: parts.vault.open(number, stored.sealed),
      createdAt: stored.createdAt,
    });
  });
}

async function recordReveal(
  stores: Stores,
  { clock, newId }: UseCaseParts,
  caller: Caller,
  guaranteeId: string,
): Promise<Outcome<{ number: GuaranteeNumber }, "GUARANTEE_NOT_FOUND" | "DELIVERED_ON_PAPER">> {
  const guarantee = await stores.guarantees.findVisible(caller, guaranteeId);
  if (!guarantee) return refused({ code: "GUARANTEE_NOT_FOUND" });
  if (guarantee.delivery === "PAPER") return refused({ code: "DELIVERED_ON_PAPER" });
  await stores.events.append({
    id: newId("event"),
    at: clock(),
    type: "AUTH_KEY_REVEALED",
    caller,
    guaranteeId,
    from: null,
    to: null,
  });
  return done({ number: guarantee.number });
}
