import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { DAY, ID, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { ObligeeRow } from "./obligee.row";

/** At most one trial and one regular adoption for each obligee. */
@Entity("adoption")
@Index("adoption_of_obligee", ["obligeeId", "isTrial"], { unique: true })
export class AdoptionRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => ObligeeRow)
  @Stored(ID)
  obligeeId!: string;
  @Stored({ ...DAY, nullable: true }) startsOn!: string | null;
  @Stored(NAME_OF_VALUE) startBasis!: string;
  @Stored({ type: "boolean" }) works!: boolean;
  /** Empty where the source does not say. */
  @Stored({ type: "boolean", nullable: true }) consulting!: boolean | null;
  @Stored({ ...DAY, nullable: true }) consultingStartsOn!: string | null;
  /** Names of kinds, separated by spaces. */
  @Stored(TEXT) kinds!: string;
  @Stored({ type: "boolean" }) isTrial!: boolean;
  @Stored(DAY) asOf!: string;
  @Stored(TEXT) source!: string;
}
