import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { EndConfirmationKind } from "../../domain/guarantee/end-confirmation";
import type { EvidenceKind } from "../../domain/guarantee/guarantee-end-evidence";
import { DAY, HASH, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { GuaranteeRow } from "./guarantee.row";

/** The word of the body in whose favour a guarantee is, towards its end. */
@Entity("end_confirmation")
@Index("end_confirmation_of_guarantee", ["guaranteeId", "id"])
@Index("end_confirmation_by_issuer", ["openFor", "guaranteeId"])
export class EndConfirmationRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => GuaranteeRow)
  @Stored(ID)
  guaranteeId!: string;
  @Stored(NAME_OF_VALUE) kind!: EndConfirmationKind;
  @Stored(DAY) confirmedOn!: string;
  @Stored({ ...DAY, nullable: true }) completedOn!: string | null;
  @Stored(NAME_OF_VALUE) evidenceKind!: EvidenceKind;
  @Stored(DAY) evidenceDay!: string;
  @Stored(TEXT) evidenceReference!: string;
  @Stored(HASH) evidenceDigest!: string;
  /** The user (利用者) who stated it; empty for an integration. */
  @Stored({ ...ID, nullable: true }) recordedBy!: string | null;
  @Stored(INSTANT) recordedAt!: string;
  /** The issuer, whose task it is; empty once the guarantee has ended. */
  @Stored({ ...ID, nullable: true }) openFor!: string | null;
}
