import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { ObligeeRow } from "./obligee.row";

/** What a source said of an obligee's adoption. Rows are only added: they are the history of a body. */
@Entity("adoption_statement")
@Index("adoption_statement_of_obligee", ["obligeeId", "id"])
@Index("adoption_statement_of_source", ["source", "obligeeId"])
export class AdoptionStatementRow {
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
  @Stored({ ...TEXT, nullable: true }) sourceUrl!: string | null;
  /** Whether the source states `asOf` itself; empty for what was imported before that was recorded. */
  @Stored({ type: "boolean", nullable: true }) isDayStated!: boolean | null;
  /** Empty for what was imported before the history was kept. */
  @Stored({ ...INSTANT, nullable: true }) recordedAt!: string | null;
}
