import type { Caller } from "../../domain/account/access";
import type { AuthKey } from "../../domain/auth-key/auth-key";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { recordKeyEvent } from "./key-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

/** Whose key a call shows: no more is kept of the call, and a repeated one finds the key itself where it is sealed. */
export interface ShownKey {
  readonly guaranteeId: string;
  readonly number: GuaranteeNumber;
}

/** An auth key (認証キー) in the clear, for the one who asked for it. */
export interface RevealedAuthKey extends ShownKey {
  readonly authKeyId: string;
  readonly key: AuthKey;
  readonly createdAt: Date;
}

/** The key that a guarantee has now, recorded as shown to the caller: each time, a repeated call included. */
export async function showAuthKey(
  stores: Stores,
  parts: Pick<UseCaseParts, "vault" | "clock" | "newId">,
  caller: Caller,
  shown: ShownKey,
): Promise<RevealedAuthKey> {
  const revealed = await openAuthKey(stores, parts, shown);
  const { guaranteeId, authKeyId } = revealed;
  await recordKeyEvent(stores, parts, caller, { type: "AUTH_KEY_REVEALED", guaranteeId, authKeyId });
  return revealed;
}

/** The same for a call that has been recorded otherwise. */
export async function openAuthKey(
  { authKeys }: Pick<Stores, "authKeys">,
  { vault }: Pick<UseCaseParts, "vault">,
  { guaranteeId, number }: ShownKey,
): Promise<RevealedAuthKey> {
  const stored = await authKeys.findByGuarantee(guaranteeId);
  if (!stored) throw new Error("a guarantee that was not delivered on paper has no auth key");
  const { id: authKeyId, sealed, createdAt } = stored;
  return { guaranteeId, authKeyId, number, key: vault.open(number, sealed), createdAt };
}
