import { OF_LEDGER_ENTRIES } from "../attachment/attachment-tables";
import { ScopedAttachmentReads } from "../attachment/attachment.reads";
import type { ReadSession } from "../engine/read-session";
import { ledgerEntriesInScope } from "../engine/scope";
import type { ChainVerifier } from "../seals/chain-verifier";

/** Attachments as the users see them who see the entry: those of the own body, and of the department that it is assigned to. */
export class ScopedLedgerAttachmentReads extends ScopedAttachmentReads {
  constructor(session: ReadSession, verifier: ChainVerifier) {
    super(session, verifier, {
      ...OF_LEDGER_ENTRIES,
      owners: "ledger_entry",
      scope: ledgerEntriesInScope,
      readers: ["OBLIGEE"],
      seals: { group: "ATTACHMENT", of: "OWNER" },
      ownersSeals: null,
      sendersOrganisation: "f.organisation_id",
    });
  }
}
