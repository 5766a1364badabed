import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { ID, Stored, YEN } from "../engine/columns";
import { GuaranteeRow } from "../guarantee/guarantee.row";

/** 契約保証 that a change of price left under its least share, until it is raised; the body's ledger is told by triggers. */
@Entity("performance_shortfall")
export class PerformanceShortfallRow {
  @ForeignKey(() => GuaranteeRow)
  @PrimaryColumn({ ...ID, name: "guarantee_id" })
  guaranteeId!: string;
  /** How much is missing in its amount. */
  @Stored(YEN) missing!: number;
}
