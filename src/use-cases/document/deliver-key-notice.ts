import type { Caller } from "../../domain/account/access";
import type { DocumentDelivery, DeliveryParts, TargetOf, WantedPart } from "./document-delivery";
import { assertMay } from "../shared/forbidden";
import { recordKeyEvent } from "../auth-key/key-event";
import type { StoredAuthKey } from "../auth-key/ports";
import type { PaperFacts } from "./ports";
import { keyNoticeOf } from "./key-notice-of";
import { keyNoticeFileNameOf } from "./printable-papers";

/** The key notice, which carries the auth key: only of the key that the link was made for, and recorded each time that it is shown. */
export async function deliverKeyNotice(
  parts: DeliveryParts,
  caller: Caller,
  target: TargetOf<"KEY_NOTICE">,
  part: WantedPart,
): Promise<DocumentDelivery> {
  assertMay(caller, "revealAuthKey");
  const facts = await parts.reads.papers.newestOf(caller, target.guaranteeId);
  if (!facts) return { state: "NOT_FOUND" };
  const stored = await carriedKey(parts, caller, target, part);
  if (!stored) return { state: "GONE" };
  const body = part === "HEAD" ? null : await printed(parts, caller, facts, stored);
  const name = keyNoticeFileNameOf(facts);
  return {
    state: "DELIVERED",
    document: { ...name, contentType: "application/pdf", disposition: "attachment", body },
  };
}

async function printed(
  parts: DeliveryParts,
  caller: Caller,
  facts: PaperFacts,
  { sealed, createdAt }: StoredAuthKey,
): Promise<Uint8Array> {
  const key = parts.vault.open(facts.content.number, sealed);
  const { bytes } = await parts.press.keyNotice(await keyNoticeOf(parts, facts, { key, createdAt }), caller);
  return bytes;
}

/** `null`, and nothing recorded, where the key is no longer the guarantee's. */
async function carriedKey(
  parts: DeliveryParts,
  caller: Caller,
  { guaranteeId, authKeyId }: TargetOf<"KEY_NOTICE">,
  part: WantedPart,
): Promise<StoredAuthKey | null> {
  return parts.unitOfWork.run(async (stores) => {
    const stored = await stores.authKeys.findByGuarantee(guaranteeId);
    if (stored?.id !== authKeyId) return null;
    if (part === "WHOLE")
      await recordKeyEvent(stores, parts, caller, { type: "KEY_NOTICE_FETCHED", guaranteeId, authKeyId });
    return stored;
  });
}
