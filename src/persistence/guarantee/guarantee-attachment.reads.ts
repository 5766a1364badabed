import type { ListedAttachment } from "../../domain/attachment/attachment";
import type { Caller } from "../../domain/account/access";
import { OF_GUARANTEES } from "../attachment/attachment-tables";
import { ScopedAttachmentReads } from "../attachment/attachment.reads";
import type { ReadSession } from "../engine/read-session";
import { guaranteesInScope } from "../engine/scope";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";

/** Attachments as the issuer that sent them and the contractor see them; nobody else does. */
export class ScopedGuaranteeAttachmentReads extends ScopedAttachmentReads {
  constructor(session: ReadSession, verifier: ChainVerifier) {
    super(session, verifier, {
      ...OF_GUARANTEES,
      owners: "guarantee",
      scope: guaranteesInScope,
      readers: ["ISSUER", "CONTRACTOR"],
      seals: { group: "ATTACHMENT", of: "FILE" },
    });
  }

  /** By the ids of guarantees, which the caller may see. */
  async ofGuarantees(
    caller: Caller,
    ids: readonly string[],
    showing: Showing,
  ): Promise<Map<string, ListedAttachment[]>> {
    const found = await this.ofOwners(caller, ids);
    if (showing !== "LISTED")
      showing.add(
        "ATTACHMENT",
        [...found.values()].flat().map(({ id }) => id),
      );
    return found;
  }
}
