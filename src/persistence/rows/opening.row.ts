import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { ID, INSTANT, Stored } from "./columns";
import { GuaranteeRow } from "./guarantee.row";
import { ObligeeRow } from "./obligee.row";

/** An obligee opened a guarantee with number and key, and sees it from then on. */
@Entity("opening")
@Index("opening_of_guarantee", ["guaranteeId"])
export class OpeningRow {
  @ForeignKey(() => ObligeeRow)
  @PrimaryColumn({ ...ID, name: "obligee_id" })
  obligeeId!: string;
  @ForeignKey(() => GuaranteeRow)
  @PrimaryColumn({ ...ID, name: "guarantee_id" })
  guaranteeId!: string;
  @Stored(INSTANT) firstOpenedAt!: string;
}
