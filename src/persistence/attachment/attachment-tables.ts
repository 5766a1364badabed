import type { RowClass } from "../engine/row-table";
import type { SqlParameters } from "../engine/sql-parameters";
import type { AttachedFile } from "./attached-file.row";

/** Where the attachments of one sort of owner stand. */
export interface AttachmentTables {
  /** Of the files. */
  readonly table: string;
  /** Of their bytes. */
  readonly parts: string;
  /** The column that names the owner. */
  readonly owner: string;
}

export const OF_APPLICATIONS: AttachmentTables = {
  table: "attachment",
  parts: "attachment_part",
  owner: "application_id",
};

export const OF_LEDGER_ENTRIES: AttachmentTables = {
  table: "ledger_attachment",
  parts: "ledger_attachment_part",
  owner: "entry_id",
};

export const OF_GUARANTEES: AttachmentTables = {
  table: "guarantee_attachment",
  parts: "guarantee_attachment_part",
  owner: "guarantee_id",
};

/** How they are written. */
export interface WrittenAttachments extends AttachmentTables {
  readonly files: RowClass<AttachedFile>;
  readonly bytes: RowClass<{ attachmentId: string; position: number; content: string }>;
  /** The property that names the owner. */
  readonly ownerProperty: string;
  /** Whether a column names the organisation whose room they take; else the owner does. */
  readonly namesOrganisation: boolean;
  /** The sum of the bytes of an organisation's files `f` that count. */
  readonly bytesOf: (organisationId: string, parameters: SqlParameters) => string;
}
