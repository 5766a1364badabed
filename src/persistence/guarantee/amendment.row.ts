import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { AmendmentEffect } from "../../domain/guarantee/amendment";
import { CertificateRow } from "../certificate/certificate.row";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { GuaranteeRow } from "./guarantee.row";

/** An amendment of a guarantee. Triggers refuse every update and delete. */
@Entity("amendment")
@Index("amendment_of_guarantee", ["guaranteeId", "revision"], { unique: true })
export class AmendmentRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => GuaranteeRow)
  @Stored(ID)
  guaranteeId!: string;
  /** The guarantee's row version after it. */
  @Stored({ type: "integer" }) revision!: number;
  @Stored(DAY) amendedOn!: string;
  @Stored(NAME_OF_VALUE) effect!: AmendmentEffect;
  /** The terms as JSON, before and after. */
  @Stored(TEXT) before!: string;
  @Stored(TEXT) after!: string;
  /** The version of the certificate that it brought, if any. */
  @ForeignKey(() => CertificateRow)
  @Stored({ ...ID, nullable: true })
  certificateId!: string | null;
  @Stored(INSTANT) recordedAt!: string;
}
