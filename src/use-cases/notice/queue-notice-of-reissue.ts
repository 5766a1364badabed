import type { StoredGuarantee } from "../guarantee/guarantee-store-ports";
import { noticeFactsOf } from "./notice-facts";
import type { Stores } from "../stores";
import { tellOfKey } from "./tell-contractor";
import type { UseCaseParts } from "../use-case-parts";

/**
 * Queues the mail that tells the contractor of its new auth key, without the key: whoever did not ask for it learns of it,
 * and the notice that was handed in before must be replaced.
 */
export async function queueNoticeOfReissue(
  stores: Pick<Stores, "outbox">,
  parts: Pick<UseCaseParts, "letters" | "newId">,
  taken: StoredGuarantee,
  at: Date,
): Promise<void> {
  const letter = parts.letters.noticeOfReissue(noticeFactsOf(taken));
  await tellOfKey(stores, parts, taken, { type: "NOTICE_OF_REISSUE", letter, at });
}
