import { OF_GUARANTEES } from "../attachment/attachment-tables";
import { ScopedAttachmentReads } from "../attachment/attachment.reads";
import type { ReadSession } from "../engine/read-session";
import { guaranteesInScope } from "../engine/scope";
import type { ChainVerifier } from "../seals/chain-verifier";

/** Attachments as the issuer that sent them and the contractor see them; nobody else does. */
export class ScopedGuaranteeAttachmentReads extends ScopedAttachmentReads {
  constructor(session: ReadSession, verifier: ChainVerifier) {
    super(session, verifier, {
      ...OF_GUARANTEES,
      owners: "guarantee",
      scope: guaranteesInScope,
      readers: ["ISSUER", "CONTRACTOR"],
      seals: { group: "ATTACHMENT", of: "FILE" },
      ownersSeals: "GUARANTEE",
    });
  }
}
