import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { ContractType } from "../../domain/values/contract-type";
import type { Delivery } from "../../domain/values/delivery";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT, YEN } from "../engine/columns";
import { ContractorRow } from "../party/contractor.row";
import { IssuerBranchRow } from "../party/issuer-branch.row";
import { IssuerRow } from "../party/issuer.row";
import { ObligeeRow } from "../obligee/obligee.row";

@Entity("guarantee")
@Index("guarantee_number", ["number"], { unique: true })
@Index("guarantee_by_issuer", ["issuerId", "issuedOn", "id"])
@Index("guarantee_by_issuer_and_number", ["issuerId", "number", "id"])
@Index("guarantee_by_issuer_and_amount", ["issuerId", "amount", "id"])
@Index("guarantee_by_issuer_and_expiry", ["issuerId", "expiresOn", "id"])
@Index("guarantee_by_contractor", ["contractorId", "issuedOn", "id"])
@Index("guarantee_by_contractor_and_number", ["contractorId", "number", "id"])
@Index("guarantee_by_contractor_and_amount", ["contractorId", "amount", "id"])
@Index("guarantee_by_contractor_and_expiry", ["contractorId", "expiresOn", "id"])
@Index("guarantee_by_obligee", ["obligeeId", "issuedOn", "id"])
@Index("guarantee_by_day", ["issuedOn", "id"])
@Index("guarantee_by_amount", ["amount", "id"])
@Index("guarantee_by_expiry", ["expiresOn", "id"])
@Index("guarantee_by_works_contract", ["worksContractId", "id"])
@Index("guarantee_by_external_reference", ["externalReference"])
@Index("guarantee_by_works_reference", ["worksReference"])
@Index("guarantee_by_status_and_expiry", ["status", "expiresOn", "id"])
// Of an expression, on PostgreSQL alone: the migration makes it.
@Index("guarantee_by_grams", { synchronize: false })
export class GuaranteeRow {
  @PrimaryColumn(ID) id!: string;
  @Stored({ type: "varchar", length: "10" }) number!: string;
  @Stored(NAME_OF_VALUE) kind!: GuaranteeKind;
  @Stored(NAME_OF_VALUE) status!: GuaranteeStatus;
  /** Compare and set: every change of state names the version it saw and leaves the next one. */
  @Stored({ type: "integer" }) version!: number;
  @ForeignKey(() => IssuerRow)
  @Stored(ID)
  issuerId!: string;
  @ForeignKey(() => IssuerBranchRow)
  @Stored(ID)
  branchId!: string;
  @ForeignKey(() => ContractorRow)
  @Stored(ID)
  contractorId!: string;
  @ForeignKey(() => ObligeeRow)
  @Stored(ID)
  obligeeId!: string;
  @Stored(TEXT) worksName!: string;
  /** The name as it is searched: `searchableText` in domain. */
  @Stored({ ...TEXT, default: "" }) worksSearchText!: string;
  @Stored({ ...TEXT, nullable: true }) worksPlace!: string | null;
  @Stored(YEN) contractPrice!: number;
  @Stored(YEN) coveredPrice!: number;
  @Stored(DAY) workFrom!: string;
  @Stored(DAY) workTo!: string;
  @Stored({ ...DAY, nullable: true }) contractedOn!: string | null;
  @Stored(YEN) amount!: number;
  @Stored(DAY) expiresOn!: string;
  @Stored({ ...TEXT, nullable: true }) depositBankName!: string | null;
  @Stored({ ...TEXT, nullable: true }) depositBankBranch!: string | null;
  @Stored(DAY) issuedOn!: string;
  @Stored({ ...NAME_OF_VALUE, default: "ELECTRONIC" }) delivery!: Delivery;
  /** The application that it was issued for; empty where the issuer's core system did the underwriting. */
  @Stored({ ...ID, nullable: true }) applicationId!: string | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) contractType!: ContractType | null;
  /** As JSON. */
  @Stored({ ...TEXT, nullable: true }) jointVenture!: string | null;
  /** Its name as it is searched: `searchableText` in domain. */
  @Stored({ ...TEXT, nullable: true }) jointVentureSearchText!: string | null;
  @Stored({ type: "integer", nullable: true }) fiscalYear!: number | null;
  /** The second year, where an advance covers the first two together. */
  @Stored({ type: "integer", nullable: true }) lastFiscalYear!: number | null;
  /** 出来高超過額, which the covered price is less by; empty where nobody has said any. */
  @Stored({ ...YEN, nullable: true }) paidAhead!: number | null;
  @Stored({ ...TEXT, nullable: true }) worksNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) procurementNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) contractNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) specificationNumber!: string | null;
  /** The caller's own reference to the works contract. */
  @Stored({ ...TEXT, nullable: true }) worksReference!: string | null;
  /** Why it was issued although its works contract had such a guarantee, as JSON. */
  @Stored({ ...TEXT, nullable: true }) secondGuarantee!: string | null;
  /** What the last amendment left amiss in the amount, as JSON; empty where nothing is. */
  @Stored({ ...TEXT, nullable: true }) amountFinding!: string | null;
  @Stored({ ...TEXT, nullable: true }) externalReference!: string | null;
  /** The issuer's entry of the works contract that it belongs to; empty until it is joined to one. */
  @Stored({ ...ID, nullable: true })
  worksContractId!: string | null;
  @Stored(INSTANT) createdAt!: string;
}
