import { KINDS_AFTER_ISSUE } from "../domain/attachment/attachment";
import type { AttachmentOwner } from "../domain/attachment/attachment-kind";
import { IN_FORCE } from "../domain/guarantee/guarantee-life-cycle";
import { RECORDED_IN_FORCE } from "../domain/ledger/recorded-guarantee";
import { AttachmentPartRow } from "./application/attachment-part.row";
import { AttachmentRow } from "./application/attachment.row";
import {
  OF_APPLICATIONS,
  OF_GUARANTEES,
  OF_LEDGER_ENTRIES,
  type WrittenAttachments,
} from "./attachment/attachment-tables";
import { GuaranteeAttachmentPartRow } from "./guarantee/guarantee-attachment-part.row";
import { GuaranteeAttachmentRow } from "./guarantee/guarantee-attachment.row";
import { LedgerAttachmentPartRow } from "./ledger/ledger-attachment-part.row";
import { LedgerAttachmentRow } from "./ledger/ledger-attachment.row";

/** How the attachments of each sort of owner are written, and which of them take room: `MOST_BYTES_OF_ORGANISATION`. */
export const WRITTEN_ATTACHMENTS: Readonly<Record<AttachmentOwner, WrittenAttachments>> = {
  APPLICATION: {
    ...OF_APPLICATIONS,
    files: AttachmentRow,
    bytes: AttachmentPartRow,
    ownerProperty: "applicationId",
    namesOrganisation: false,
    bytesOf: (contractorId, parameters) =>
      `SELECT SUM(f.size) AS bytes FROM guarantee_application a JOIN attachment f ON f.application_id = a.id ` +
      `LEFT JOIN guarantee g ON g.id = a.guarantee_id ` +
      `WHERE a.contractor_id = ${parameters.add(contractorId)} AND f.removed_at IS NULL AND (a.status <> 'ISSUED' ` +
      `OR (f.kind IN (${parameters.list(KINDS_AFTER_ISSUE)}) AND g.status IN (${parameters.list(IN_FORCE)})))`,
  },
  LEDGER_ENTRY: {
    ...OF_LEDGER_ENTRIES,
    files: LedgerAttachmentRow,
    bytes: LedgerAttachmentPartRow,
    ownerProperty: "entryId",
    namesOrganisation: true,
    bytesOf: (obligeeId, parameters) =>
      `SELECT SUM(f.size) AS bytes FROM ledger_attachment f JOIN ledger_entry e ON e.id = f.entry_id ` +
      `WHERE f.organisation_id = ${parameters.add(obligeeId)} AND f.removed_at IS NULL ` +
      `AND e.state = ${parameters.add(RECORDED_IN_FORCE)}`,
  },
  GUARANTEE: {
    ...OF_GUARANTEES,
    files: GuaranteeAttachmentRow,
    bytes: GuaranteeAttachmentPartRow,
    ownerProperty: "guaranteeId",
    namesOrganisation: true,
    bytesOf: (issuerId, parameters) =>
      `SELECT SUM(f.size) AS bytes FROM guarantee_attachment f JOIN guarantee g ON g.id = f.guarantee_id ` +
      `WHERE f.organisation_id = ${parameters.add(issuerId)} AND f.removed_at IS NULL ` +
      `AND g.status IN (${parameters.list(IN_FORCE)})`,
  },
};
