import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { ApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { ContractorRow } from "../party/contractor.row";
import { GuaranteeRow } from "../guarantee/guarantee.row";
import { IssuerBranchRow } from "../party/issuer-branch.row";
import { IssuerRow } from "../party/issuer.row";
import { ObligeeRow } from "../obligee/obligee.row";
import { RegisteredWorksRow } from "../works-contract/registered-works.row";

/**
 * 保証申込. Its content is one JSON document, since a draft may lack any part; the terms of searches have
 * columns.
 */
@Entity("guarantee_application")
@Index("guarantee_application_by_issuer", ["issuerId", "id"])
@Index("guarantee_application_by_contractor", ["contractorId", "id"])
@Index("guarantee_application_by_works_contract", ["worksContractId", "id"])
@Index("guarantee_application_of_guarantee", ["guaranteeId"], { unique: true })
export class GuaranteeApplicationRow {
  @PrimaryColumn(ID) id!: string;
  /** Compare and set: every change names the version it saw and leaves the next one. */
  @Stored({ type: "integer" }) version!: number;
  @Stored(NAME_OF_VALUE) status!: ApplicationStatus;
  @ForeignKey(() => IssuerRow)
  @Stored(ID)
  issuerId!: string;
  @ForeignKey(() => ContractorRow)
  @Stored(ID)
  contractorId!: string;
  /** Empty: the issuer's main branch. */
  @ForeignKey(() => IssuerBranchRow)
  @Stored({ ...ID, nullable: true })
  branchId!: string | null;
  @ForeignKey(() => RegisteredWorksRow)
  @Stored({ ...ID, nullable: true })
  registeredWorksId!: string | null;
  @ForeignKey(() => ObligeeRow)
  @Stored({ ...ID, nullable: true })
  obligeeId!: string | null;
  /** What the contractor stated of itself on the day it was submitted, as JSON; empty in a draft. */
  @Stored({ ...TEXT, nullable: true }) applicant!: string | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) kind!: string | null;
  @Stored(TEXT) content!: string;
  /** The quote with its table, as JSON. */
  @Stored({ ...TEXT, nullable: true }) premium!: string | null;
  /** What is charged and what that replaced, as JSON. */
  @Stored({ ...TEXT, nullable: true }) finalPremium!: string | null;
  @Stored({ ...TEXT, nullable: true }) settlement!: string | null;
  /** As JSON. */
  @Stored({ ...TEXT, nullable: true }) secondGuarantee!: string | null;
  /** How often and why it was returned, as JSON; empty while it never was. */
  @Stored({ ...TEXT, nullable: true }) returns!: string | null;
  @Stored({ ...TEXT, nullable: true }) declineReason!: string | null;
  @ForeignKey(() => GuaranteeRow)
  @Stored({ ...ID, nullable: true })
  guaranteeId!: string | null;
  /** The issuer's entry of the works contract; empty in a draft. */
  @Stored({ ...ID, nullable: true })
  worksContractId!: string | null;
  @Stored(INSTANT) createdAt!: string;
  @Stored(INSTANT) changedAt!: string;
  @Stored({ ...INSTANT, nullable: true }) submittedAt!: string | null;
  @Stored({ ...INSTANT, nullable: true }) decidedAt!: string | null;
  /** What of the content is searched: `searchTextOfApplication`. */
  @Stored({ ...TEXT, nullable: true }) searchText!: string | null;
}
