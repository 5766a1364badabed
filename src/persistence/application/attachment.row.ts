import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { AttachedFile, WithFile } from "../attachment/attached-file.row";
import { ID, Stored } from "../engine/columns";
import { GuaranteeApplicationRow } from "./guarantee-application.row";

/** 添付書類 of an application. */
@Entity("attachment")
@WithFile()
@Index("attachment_of_application", ["applicationId", "id"])
export class AttachmentRow extends AttachedFile {
  @PrimaryColumn(ID) override id!: string;
  @ForeignKey(() => GuaranteeApplicationRow)
  @Stored(ID)
  applicationId!: string;
}
