import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { DAY, ID, INSTANT, Stored, TEXT } from "../engine/columns";
import { ObligeeRow } from "../obligee/obligee.row";

/** What a body says of hand-overs from a day on. Triggers refuse every update and delete. */
@Entity("hand_over_rules")
@Index("hand_over_rules_version", ["obligeeId", "effectiveFrom"], { unique: true })
export class HandOverRulesRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => ObligeeRow)
  @Stored(ID)
  obligeeId!: string;
  @Stored(DAY) effectiveFrom!: string;
  /** JSON: the routes and all else that is said. */
  @Stored(TEXT) content!: string;
  @Stored(TEXT) source!: string;
  @Stored({ ...DAY, nullable: true }) asOf!: string | null;
  @Stored(INSTANT) recordedAt!: string;
}
