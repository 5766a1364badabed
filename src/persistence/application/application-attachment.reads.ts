import type { ApplicationAttachmentReads } from "../../use-cases/attachment/ports";
import type { ListedAttachment } from "../../domain/attachment/attachment";
import type { Caller } from "../../domain/account/access";
import { listedColumns, listedOf, type StoredListedAttachment } from "../attachment/attachment-columns";
import { OF_APPLICATIONS } from "../attachment/attachment-tables";
import { ScopedAttachmentReads } from "../attachment/attachment.reads";
import type { ReadSession } from "../engine/read-session";
import { applicationsInScope } from "../engine/scope";
import type { ChainVerifier } from "../seals/chain-verifier";

/** Attachments as the contractor that sent them and the issuer that they went to see them; nobody else does. */
export class ScopedApplicationAttachmentReads
  extends ScopedAttachmentReads
  implements ApplicationAttachmentReads
{
  constructor(session: ReadSession, verifier: ChainVerifier) {
    super(session, verifier, {
      ...OF_APPLICATIONS,
      owners: "guarantee_application",
      scope: applicationsInScope,
      readers: ["CONTRACTOR", "ISSUER"],
      seals: { group: "APPLICATION", of: "OWNER" },
      ownersSeals: "APPLICATION",
    });
  }

  async ofGuarantee(caller: Caller, guaranteeId: string): Promise<ListedAttachment[]> {
    if (!this.areSeenBy(caller)) return [];
    const rows = await this.session.sql<StoredListedAttachment>(
      (parameters) =>
        `SELECT ${listedColumns(parameters.add(caller.organisationId))} FROM guarantee_application a JOIN attachment f ON f.application_id = a.id ` +
        `WHERE a.guarantee_id = ${parameters.add(guaranteeId)} AND ${applicationsInScope(caller, "a", parameters)} ` +
        `AND f.removed_at IS NULL ORDER BY f.id`,
    );
    return rows.map(listedOf);
  }
}
