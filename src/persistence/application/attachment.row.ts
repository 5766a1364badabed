import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { AttachmentContentType } from "../../domain/application/attachment-content";
import type { AttachmentKind } from "../../domain/application/application-requirements";
import { HASH, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { GuaranteeApplicationRow } from "./guarantee-application.row";

/** 添付書類: what a file is; its bytes stand in a table of their own. */
@Entity("attachment")
@Index("attachment_of_application", ["applicationId", "id"])
export class AttachmentRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => GuaranteeApplicationRow)
  @Stored(ID)
  applicationId!: string;
  @Stored(NAME_OF_VALUE) kind!: AttachmentKind;
  @Stored(TEXT) fileName!: string;
  @Stored(NAME_OF_VALUE) contentType!: AttachmentContentType;
  @Stored({ type: "integer" }) size!: number;
  /** Of the bytes. */
  @Stored(HASH) sha256!: string;
  @Stored(INSTANT) uploadedAt!: string;
  /** Empty: an integration of the contractor. */
  @Stored({ ...ID, nullable: true }) userId!: string | null;
  /** From then on there are no bytes of it. */
  @Stored({ ...INSTANT, nullable: true }) removedAt!: string | null;
}
