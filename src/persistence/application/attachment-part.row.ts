import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT } from "../engine/columns";
import { AttachmentRow } from "./attachment.row";

/** A part of an attachment's bytes, in base64: the same text on both engines, and in backups. */
@Entity("attachment_part")
export class AttachmentPartRow {
  @ForeignKey(() => AttachmentRow)
  @PrimaryColumn({ ...ID, name: "attachment_id" })
  attachmentId!: string;
  @PrimaryColumn({ type: "integer" }) position!: number;
  @Stored(TEXT) content!: string;
}
