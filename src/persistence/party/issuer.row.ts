import { Entity, Index, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT } from "../engine/columns";

@Entity("issuer")
@Index("issuer_number_prefix", ["numberPrefix"], { unique: true })
export class IssuerRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(TEXT) name!: string;
  @Stored(TEXT) address!: string;
  @Stored({ type: "varchar", length: "9" }) numberPrefix!: string;
  /** Where and until when premiums are paid, from days on, as JSON; empty where nothing was entered. */
  @Stored({ ...TEXT, nullable: true }) premiumPayments!: string | null;
  /** What it asks of applications, from days on, as JSON; empty where it asks for nothing. */
  @Stored({ ...TEXT, nullable: true }) applicationRequirements!: string | null;
  /** Who represents it, and where its terms stand, from days on, as JSON; empty where nothing was entered. */
  @Stored({ ...TEXT, nullable: true }) representations!: string | null;
  /** The serial of the next number to allot. */
  @Stored({ type: "bigint" }) nextSerial!: number;
}
