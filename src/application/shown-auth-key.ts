import type { Caller } from "../domain/access";
import type { AuthKey } from "../domain/auth-key";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import { recordKeyEvent } from "./key-event";
import type { Stores } from "./ports";
import type { UseCaseParts } from "./use-case";

/** Which key a call showed: its reply holds no more, and a repeated call finds the key itself where it is sealed. */
export interface ShownKey {
  readonly number: GuaranteeNumber;
  readonly authKeyId: string;
}

/** An auth key (認証キー) in the clear, for the one who asked for it. */
export interface RevealedAuthKey extends ShownKey {
  readonly guaranteeId: string;
  readonly key: AuthKey;
  readonly createdAt: Date;
}

/**
 * The key of a guarantee, for a call that was recorded. Where a repeated call finds another key than it showed the first
 * time, because the key was reissued in between, that is recorded too.
 */
export async function showAuthKey(
  stores: Stores,
  parts: UseCaseParts,
  caller: Caller,
  guaranteeId: string,
  { number, authKeyId: shownId }: ShownKey,
): Promise<RevealedAuthKey> {
  const stored = await stores.authKeys.findByGuarantee(guaranteeId);
  if (!stored) throw new Error("a key was shown that there is not");
  const { id: authKeyId, sealed, createdAt } = stored;
  if (authKeyId !== shownId)
    await recordKeyEvent(stores, parts, caller, { type: "AUTH_KEY_REVEALED", guaranteeId, authKeyId });
  return { guaranteeId, authKeyId, number, key: parts.vault.open(number, sealed), createdAt };
}
