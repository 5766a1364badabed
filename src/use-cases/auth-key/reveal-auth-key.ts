import type { Caller } from "../../domain/account/access";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";
import { showAuthKey, type RevealedAuthKey, type ShownKey } from "./shown-auth-key";
import type { UseCaseParts } from "../use-case-parts";

export interface RevealAuthKey {
  readonly guaranteeId: string;
  readonly idempotencyKey: string | null;
}

/** 「表示」: shows the auth key of a guarantee that the caller may see, and records that it was shown. A repeated call shows it again. */
export async function revealAuthKey(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { guaranteeId, idempotencyKey }: RevealAuthKey,
): Promise<Outcome<RevealedAuthKey, "GUARANTEE_NOT_FOUND" | "DELIVERED_ON_PAPER" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "revealAuthKey");
  const call = { caller, operation: "revealAuthKey", idempotencyKey, input: { guaranteeId } };
  return parts.unitOfWork.run(async (stores) => {
    const found = await once({ ...parts, stores }, call, () => keyToShow(stores, caller, guaranteeId));
    if (!found.done) return found;
    return done(await showAuthKey(stores, parts, caller, { guaranteeId, ...found.value }));
  });
}

async function keyToShow(
  { guarantees }: Stores,
  caller: Caller,
  guaranteeId: string,
): Promise<Outcome<Pick<ShownKey, "number">, "GUARANTEE_NOT_FOUND" | "DELIVERED_ON_PAPER">> {
  const guarantee = await guarantees.findVisible(caller, guaranteeId);
  if (!guarantee) return refused({ code: "GUARANTEE_NOT_FOUND" });
  if (guarantee.delivery === "PAPER") return refused({ code: "DELIVERED_ON_PAPER" });
  return done({ number: guarantee.number });
}
