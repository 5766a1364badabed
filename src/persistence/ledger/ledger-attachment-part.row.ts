import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT } from "../engine/columns";
import { LedgerAttachmentRow } from "./ledger-attachment.row";

/** A part of the bytes of a ledger's attachment, as `AttachmentPartRow` has those of an application's. */
@Entity("ledger_attachment_part")
export class LedgerAttachmentPartRow {
  @ForeignKey(() => LedgerAttachmentRow)
  @PrimaryColumn({ ...ID, name: "attachment_id" })
  attachmentId!: string;
  @PrimaryColumn({ type: "integer" }) position!: number;
  @Stored(TEXT) content!: string;
}
