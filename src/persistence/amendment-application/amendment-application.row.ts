import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { AmendmentApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT, YEN } from "../engine/columns";
import { AmendmentRow } from "../guarantee/amendment.row";
import { GuaranteeRow } from "../guarantee/guarantee.row";
import { ContractorRow } from "../party/contractor.row";
import { IssuerRow } from "../party/issuer.row";

/** 変更申込. At most one of a guarantee is under way at a time: whoever adds one holds the guarantee. */
@Entity("amendment_application")
@Index("amendment_application_by_issuer", ["issuerId", "id"])
@Index("amendment_application_by_contractor", ["contractorId", "id"])
@Index("amendment_application_of_guarantee", ["guaranteeId", "id"])
export class AmendmentApplicationRow {
  @PrimaryColumn(ID) id!: string;
  /** Compare and set: every change names the version it saw and leaves the next one. */
  @Stored({ type: "integer" }) version!: number;
  @Stored(NAME_OF_VALUE) status!: AmendmentApplicationStatus;
  @ForeignKey(() => GuaranteeRow)
  @Stored(ID)
  guaranteeId!: string;
  @ForeignKey(() => IssuerRow)
  @Stored(ID)
  issuerId!: string;
  @ForeignKey(() => ContractorRow)
  @Stored(ID)
  contractorId!: string;
  /** The guarantee's row version that it was applied for. */
  @Stored({ type: "integer" }) revision!: number;
  @Stored(DAY) amendedOn!: string;
  /** What was asked for, as JSON. */
  @Stored(TEXT) change!: string;
  /** The terms as JSON, before and after. */
  @Stored(TEXT) before!: string;
  @Stored(TEXT) after!: string;
  /** 保証金額 after it. */
  @Stored(YEN) amount!: number;
  @Stored(TEXT) reason!: string;
  /** The quote with its table, as JSON. */
  @Stored({ ...TEXT, nullable: true }) premium!: string | null;
  /** What is due and what that replaced, as JSON. */
  @Stored({ ...TEXT, nullable: true }) finalPremium!: string | null;
  @Stored({ ...TEXT, nullable: true }) settlement!: string | null;
  @Stored({ ...TEXT, nullable: true }) declineReason!: string | null;
  /** The amendment that it became. */
  @ForeignKey(() => AmendmentRow)
  @Stored({ ...ID, nullable: true })
  amendmentId!: string | null;
  @Stored({ ...TEXT, nullable: true }) externalReference!: string | null;
  @Stored(INSTANT) createdAt!: string;
  @Stored(INSTANT) changedAt!: string;
  @Stored({ ...INSTANT, nullable: true }) decidedAt!: string | null;
}
