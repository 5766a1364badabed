import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { DAY, HASH, ID, Stored, TEXT } from "../engine/columns";
import { GuaranteeRow } from "../guarantee/guarantee.row";

/** A version of a certificate. Triggers allow only `superseded_by_id` to change, and that once. */
@Entity("certificate")
@Index("certificate_version", ["guaranteeId", "version"], { unique: true })
export class CertificateRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => GuaranteeRow)
  @Stored(ID)
  guaranteeId!: string;
  @Stored({ type: "integer" }) version!: number;
  @Stored({ type: "boolean" }) amended!: boolean;
  @Stored(TEXT) title!: string;
  @Stored(DAY) issuedOn!: string;
  @Stored(TEXT) content!: string;
  @Stored(HASH) digest!: string;
  /** Empty on the newest version. */
  @Stored({ ...ID, nullable: true }) supersededById!: string | null;
}
