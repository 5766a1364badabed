import type { Caller } from "../../domain/account/access";
import type { HeldRecord } from "../ledger/ports";
import { openRecord } from "../ledger/recorded-entry-step";
import { done, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { AttachmentPlace } from "./attachment-place";

type Refusal = "INVALID_INPUT" | "STEP_NOT_ALLOWED";

/**
 * The documents (添付書類) of an entry that a body recorded in its ledger itself: the certificate on paper, letters. Whoever may
 * change the entry attaches and removes them, as long as it has not ended.
 */
export const LEDGER_ATTACHMENTS: AttachmentPlace<Refusal, HeldRecord> = {
  owner: "LEDGER_ENTRY",
  permission: "keepLedger",
  filesIn: ({ ledgerAttachments }) => ledgerAttachments,
  attachable: openEntry,
  removable: openEntry,
  added: (subjectId) => ({ type: "LEDGER_ATTACHMENT_ADDED", subjectId }),
  removed: (subjectId) => ({ type: "LEDGER_ATTACHMENT_REMOVED", subjectId }),
};

async function openEntry(
  stores: Stores,
  caller: Caller,
  entryId: string,
): Promise<Outcome<HeldRecord, Refusal>> {
  const taken = await openRecord(stores, caller, entryId);
  return "held" in taken ? done(taken.held) : taken;
}
