import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT, YEN } from "../engine/columns";
import { IssuerRow } from "../party/issuer.row";

/** A version of 保証料率表. Triggers refuse every update and delete. */
@Entity("premium_table")
@Index("premium_table_version", ["issuerId", "kind", "effectiveFrom"], { unique: true })
export class PremiumTableRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => IssuerRow)
  @Stored(ID)
  issuerId!: string;
  @Stored(NAME_OF_VALUE) kind!: string;
  @Stored(DAY) effectiveFrom!: string;
  @Stored(NAME_OF_VALUE) method!: string;
  /** JSON: `[{"upTo":3000000,"ratePerMillion":4000},{"upTo":null,"ratePerMillion":3000}]`. */
  @Stored(TEXT) bands!: string;
  @Stored(YEN) minimum!: number;
  @Stored({ type: "integer" }) roundDownTo!: number;
  /** Empty, as the next one, where on-line applications get no discount. */
  @Stored({ ...YEN, nullable: true }) discountOff!: number | null;
  @Stored({ ...YEN, nullable: true }) discountFrom!: number | null;
  /** Empty where the issuer gives the discount no name. */
  @Stored({ ...TEXT, nullable: true }) discountName!: string | null;
  @Stored({ type: "boolean" }) illustrative!: boolean;
  @Stored(TEXT) source!: string;
  @Stored(INSTANT) recordedAt!: string;
}
