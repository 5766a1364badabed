import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { RegistrationStatus } from "../../domain/account/registration";
import type { ConstructionLicense } from "../../domain/values/construction-license";
import type { CorporateNumber } from "../../domain/values/corporate-number";
import { ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { ContractorRow } from "../party/contractor.row";
import { IssuerRow } from "../party/issuer.row";
import { UserAccountRow } from "./user-account.row";

/** A request for a registration, with its decision. */
@Entity("registration")
@Index("registration_by_issuer", ["issuerId", "id"])
@Index("registration_by_contractor", ["contractorId", "id"])
@Index("registration_of_user", ["userId"])
export class RegistrationRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => IssuerRow)
  @Stored(ID)
  issuerId!: string;
  @Stored(NAME_OF_VALUE) status!: RegistrationStatus;
  @Stored(TEXT) companyName!: string;
  /** 読みがな; empty where none was stated. */
  @Stored({ ...TEXT, nullable: true }) reading!: string | null;
  @Stored(TEXT) address!: string;
  @Stored(TEXT) representative!: string;
  @Stored(TEXT) contactName!: string;
  @Stored(TEXT) contactEmail!: string;
  @Stored(NAME_OF_VALUE) telephone!: string;
  /** 法人番号. */
  @Stored({ ...NAME_OF_VALUE, nullable: true }) corporateNumber!: CorporateNumber | null;
  /** 建設業許可番号, in its one form. */
  @Stored({ ...TEXT, nullable: true }) constructionLicenseNumber!: ConstructionLicense | null;
  /** The branch that contracts, as JSON; empty where the company itself does. */
  @Stored({ ...TEXT, nullable: true }) contractingBranch!: string | null;
  /** The issuer's branch that was chosen, once it is accepted the one that handles; empty where the address tells it. */
  @Stored({ ...ID, nullable: true }) handlingBranchId!: string | null;
  /** Empty where none was asked for. */
  @Stored({ ...NAME_OF_VALUE, nullable: true }) loginId!: string | null;
  @Stored(INSTANT) requestedAt!: string;
  @Stored({ ...INSTANT, nullable: true }) decidedAt!: string | null;
  @Stored({ ...TEXT, nullable: true }) declineReason!: string | null;
  @ForeignKey(() => ContractorRow)
  @Stored({ ...ID, nullable: true })
  contractorId!: string | null;
  @ForeignKey(() => UserAccountRow)
  @Stored({ ...ID, nullable: true })
  userId!: string | null;
}
