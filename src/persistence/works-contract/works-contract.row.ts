import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { ContractType } from "../../domain/values/contract-type";
import type { AdvanceYears } from "../../domain/works-contract/fiscal-year-plans";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT, YEN } from "../engine/columns";
import { ContractorRow } from "../party/contractor.row";
import { IssuerRow } from "../party/issuer.row";
import { ObligeeRow } from "../obligee/obligee.row";

/** 請負契約 as an issuer has it: what its guarantees and applications hang on. */
@Entity("works_contract")
@Index("works_contract_by_issuer", ["issuerId", "id"])
@Index("works_contract_by_contractor", ["contractorId", "id"])
@Index("works_contract_by_external_reference", ["externalReference", "id"])
@Index("works_contract_differing", ["id"], { where: '"differing" = 1' })
@Index("works_contract_differing_of_issuer", ["issuerId", "id"], { where: '"differing" = 1' })
@Index("works_contract_differing_of_contractor", ["contractorId", "id"], { where: '"differing" = 1' })
@Index("works_contract_of_parties", ["obligeeId", "contractorId", "nameKey"])
export class WorksContractRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => IssuerRow)
  @Stored(ID)
  issuerId!: string;
  @ForeignKey(() => ContractorRow)
  @Stored(ID)
  contractorId!: string;
  @ForeignKey(() => ObligeeRow)
  @Stored(ID)
  obligeeId!: string;
  /** The registered works (登録済工事) that it was first applied for from. */
  @Stored({ ...ID, nullable: true }) registeredWorksId!: string | null;
  @Stored({ ...NAME_OF_VALUE, nullable: true }) contractType!: ContractType | null;
  @Stored(TEXT) name!: string;
  /** The name as it is compared: `searchText` in domain. */
  @Stored(TEXT) nameKey!: string;
  @Stored({ ...TEXT, nullable: true }) place!: string | null;
  @Stored(YEN) contractPrice!: number;
  @Stored(DAY) workFrom!: string;
  @Stored(DAY) workTo!: string;
  @Stored({ ...DAY, nullable: true }) contractedOn!: string | null;
  /** As JSON, like the joint venture. */
  @Stored({ ...TEXT, nullable: true }) fiscalYears!: string | null;
  @Stored({ ...NAME_OF_VALUE, default: "EVERY_YEAR" }) advanceYears!: AdvanceYears;
  @Stored({ ...TEXT, nullable: true }) jointVenture!: string | null;
  @Stored({ ...TEXT, nullable: true }) worksNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) procurementNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) contractNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) specificationNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) externalReference!: string | null;
  @Stored(INSTANT) createdAt!: string;
  /** 1: something else is said of the contract. Triggers keep it: `works-differing.ts` of the migrations. */
  @Stored({ type: "integer", default: 0 }) differing!: 0 | 1;
  /** Name and numbers as they are searched: `searchTextOfWorks`. */
  @Stored({ ...TEXT, nullable: true }) searchText!: string | null;
}
