import type { Caller } from "../domain/access";
import type { Delivery, DeliveryParts, TargetOf } from "./document-delivery";
import { assertMay } from "./forbidden";
import { recordKeyEvent } from "./key-event";
import type { StoredAuthKey } from "./ports";
import { keyNoticeFileNameOf, keyNoticeOf } from "./printable-papers";

/** The key notice, which carries the auth key: only of the key that the link was made for, and recorded each time. */
export async function deliverKeyNotice(
  parts: DeliveryParts,
  caller: Caller,
  target: TargetOf<"KEY_NOTICE">,
): Promise<Delivery> {
  assertMay(caller, "revealAuthKey");
  const facts = await parts.reads.papers.newestOf(caller, target.guaranteeId);
  if (!facts) return { state: "NOT_FOUND" };
  const stored = await recordFetch(parts, caller, target);
  if (!stored) return { state: "GONE" };
  const key = parts.vault.open(facts.content.number, stored.sealed);
  const notice = keyNoticeOf(facts, { key, createdAt: stored.createdAt });
  const { bytes } = await parts.press.keyNotice(notice, caller);
  const name = keyNoticeFileNameOf(facts);
  return {
    state: "DELIVERED",
    document: { ...name, contentType: "application/pdf", disposition: "attachment", body: bytes },
  };
}

/** `null`, and nothing recorded, where the key is no longer the guarantee's. */
async function recordFetch(
  parts: DeliveryParts,
  caller: Caller,
  { guaranteeId, authKeyId }: TargetOf<"KEY_NOTICE">,
): Promise<StoredAuthKey | null> {
  return parts.unitOfWork.run(async (stores) => {
    const stored = await stores.authKeys.findByGuarantee(guaranteeId);
    if (stored?.id !== authKeyId) return null;
    await recordKeyEvent(stores, parts, caller, { type: "KEY_NOTICE_FETCHED", guaranteeId, authKeyId });
    return stored;
  });
}
