import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT } from "../engine/columns";
import { GuaranteeAttachmentRow } from "./guarantee-attachment.row";

/** A part of the bytes of a guarantee's attachment, as `AttachmentPartRow` has those of an application's. */
@Entity("guarantee_attachment_part")
export class GuaranteeAttachmentPartRow {
  @ForeignKey(() => GuaranteeAttachmentRow)
  @PrimaryColumn({ ...ID, name: "attachment_id" })
  attachmentId!: string;
  @PrimaryColumn({ type: "integer" }) position!: number;
  @Stored(TEXT) content!: string;
}
