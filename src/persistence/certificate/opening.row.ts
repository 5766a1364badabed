import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { DAY, ID, INSTANT, Stored } from "../engine/columns";
import { GuaranteeRow } from "../guarantee/guarantee.row";
import { ObligeeRow } from "../obligee/obligee.row";

/** An obligee opened a guarantee with number and key, and sees it from then on. */
@Entity("opening")
@Index("opening_of_guarantee", ["guaranteeId"])
@Index("opening_by_day", ["obligeeId", "issuedOn", "guaranteeId"])
export class OpeningRow {
  @ForeignKey(() => ObligeeRow)
  @PrimaryColumn({ ...ID, name: "obligee_id" })
  obligeeId!: string;
  @ForeignKey(() => GuaranteeRow)
  @PrimaryColumn({ ...ID, name: "guarantee_id" })
  guaranteeId!: string;
  @Stored(INSTANT) firstOpenedAt!: string;
  /**
   * The guarantee's day of issue, which never changes: one index serves an obligee's scope and the order of
   * its list.
   */
  @Stored({ ...DAY, default: "" }) issuedOn!: string;
}
