import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { AttachedFile, WithFile } from "../attachment/attached-file.row";
import { ID, Stored } from "../engine/columns";
import { ObligeeRow } from "../obligee/obligee.row";
import { LedgerEntryRow } from "./ledger-entry.row";

/** 添付書類 of an entry that the body recorded itself. */
@Entity("ledger_attachment")
@WithFile()
@Index("ledger_attachment_of_entry", ["entryId", "id"])
@Index("ledger_attachment_of_organisation", ["organisationId", "entryId"], { where: '"removed_at" IS NULL' })
export class LedgerAttachmentRow extends AttachedFile {
  @PrimaryColumn(ID) override id!: string;
  @ForeignKey(() => LedgerEntryRow)
  @Stored(ID)
  entryId!: string;
  /** Whose room it takes: the body of the ledger. */
  @ForeignKey(() => ObligeeRow)
  @Stored(ID)
  organisationId!: string;
}
