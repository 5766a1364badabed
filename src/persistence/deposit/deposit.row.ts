import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { HandOverChannel, ReceiptOutcome, RecordedMeans } from "../../domain/deposit/deposit";
import type { RejectionReason } from "../../domain/deposit/rejection-reason";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { GuaranteeRow } from "../guarantee/guarantee.row";

/** A hand-over (みなし寄託) of number and key, and what the body decided on it. */
@Entity("deposit")
@Index("deposit_of_guarantee", ["guaranteeId", "id"])
@Index("deposit_by_reminder", ["remindOn", "id"])
export class DepositRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => GuaranteeRow)
  @Stored(ID)
  guaranteeId!: string;
  /** The newest version of the certificate when it was handed over. */
  @Stored({ type: "integer" }) version!: number;
  @Stored(NAME_OF_VALUE) channel!: HandOverChannel;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) means!: RecordedMeans | null;
  @Stored({ ...TEXT, nullable: true }) place!: string | null;
  @Stored(TEXT) recipient!: string;
  /** Where the mail goes; only with EMAIL. */
  @Stored({ ...TEXT, nullable: true }) address!: string | null;
  @Stored(DAY) handedOverOn!: string;
  @Stored(INSTANT) recordedAt!: string;
  /** The user (利用者) who handed it over or opened it; empty for an integration. */
  @Stored({ ...ID, nullable: true }) recordedBy!: string | null;
  @Stored(DAY) receiptDueOn!: string;
  /** The day of the next reminder; empty where there is none. */
  @Stored({ ...DAY, nullable: true }) remindOn!: string | null;
  /** Empty, with all below, until the body decides. */
  @Stored({ ...NAME_OF_VALUE, nullable: true }) outcome!: ReceiptOutcome | null;
  @Stored({ ...INSTANT, nullable: true }) decidedAt!: string | null;
  @Stored({ ...ID, nullable: true }) decidedBy!: string | null;
  /** The newest version of the certificate when the body decided. */
  @Stored({ type: "integer", nullable: true }) decidedVersion!: number | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) reason!: RejectionReason | null;
  @Stored({ ...TEXT, nullable: true }) reasonText!: string | null;
}
