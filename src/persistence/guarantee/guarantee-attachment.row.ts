import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { AttachedFile, WithFile } from "../attachment/attached-file.row";
import { ID, Stored } from "../engine/columns";
import { IssuerRow } from "../party/issuer.row";
import { GuaranteeRow } from "./guarantee.row";

/** 添付書類 of a guarantee that was issued without an application. */
@Entity("guarantee_attachment")
@WithFile()
@Index("guarantee_attachment_of_guarantee", ["guaranteeId", "id"])
@Index("guarantee_attachment_of_organisation", ["organisationId", "guaranteeId"], {
  where: '"removed_at" IS NULL',
})
export class GuaranteeAttachmentRow extends AttachedFile {
  @PrimaryColumn(ID) override id!: string;
  @ForeignKey(() => GuaranteeRow)
  @Stored(ID)
  guaranteeId!: string;
  /** Whose room it takes: the issuer. */
  @ForeignKey(() => IssuerRow)
  @Stored(ID)
  organisationId!: string;
}
