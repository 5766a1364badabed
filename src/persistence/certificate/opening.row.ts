import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { DAY, ID, INSTANT, Stored, YEN } from "../engine/columns";
import { GuaranteeRow } from "../guarantee/guarantee.row";
import { ObligeeRow } from "../obligee/obligee.row";

/** A guarantee in an obligee's ledger: it opened it with number and key or was handed it, and sees it from then on. */
@Entity("opening")
@Index("opening_of_guarantee", ["guaranteeId"])
@Index("opening_by_day", ["obligeeId", "issuedOn", "guaranteeId"])
@Index("opening_by_number", ["obligeeId", "number", "guaranteeId"])
@Index("opening_by_amount", ["obligeeId", "amount", "guaranteeId"])
@Index("opening_by_expiry", ["obligeeId", "expiresOn", "guaranteeId"])
export class OpeningRow {
  @ForeignKey(() => ObligeeRow)
  @PrimaryColumn({ ...ID, name: "obligee_id" })
  obligeeId!: string;
  @ForeignKey(() => GuaranteeRow)
  @PrimaryColumn({ ...ID, name: "guarantee_id" })
  guaranteeId!: string;
  /** Since when the obligee sees it. */
  @Stored(INSTANT) enteredAt!: string;
  /** Empty until the obligee opens it with number and key, which it need not where it was handed it. */
  @Stored({ ...INSTANT, nullable: true }) firstOpenedAt!: string | null;
  /**
   * By these an obligee's list is ordered, as the guarantee has them: one index serves scope and order. The
   * store of guarantees changes amount and expiry with each amendment.
   */
  @Stored({ ...DAY, default: "" }) issuedOn!: string;
  @Stored({ type: "varchar", length: "10", default: "" }) number!: string;
  @Stored({ ...YEN, default: 0 }) amount!: number;
  @Stored({ ...DAY, default: "" }) expiresOn!: string;
}
