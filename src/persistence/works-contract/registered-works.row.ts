import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { ContractType } from "../../domain/values/contract-type";
import { DAY, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT, YEN } from "../engine/columns";
import { ContractorRow } from "../party/contractor.row";
import { IssuerRow } from "../party/issuer.row";
import { ObligeeRow } from "../obligee/obligee.row";

/** 登録済工事: works that an issuer knows, for contractors to apply from. */
@Entity("registered_works")
@Index("registered_works_by_issuer", ["issuerId", "id"])
@Index("registered_works_by_contractor", ["contractorId", "id"])
export class RegisteredWorksRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => IssuerRow)
  @Stored(ID)
  issuerId!: string;
  /** Empty: for every contractor that is registered with the issuer. */
  @ForeignKey(() => ContractorRow)
  @Stored({ ...ID, nullable: true })
  contractorId!: string | null;
  @ForeignKey(() => ObligeeRow)
  @Stored(ID)
  obligeeId!: string;
  @Stored(NAME_OF_VALUE) contractType!: ContractType;
  @Stored(TEXT) name!: string;
  @Stored({ ...TEXT, nullable: true }) place!: string | null;
  @Stored(YEN) contractPrice!: number;
  /** Both or neither. */
  @Stored({ ...DAY, nullable: true }) workFrom!: string | null;
  @Stored({ ...DAY, nullable: true }) workTo!: string | null;
  @Stored({ ...DAY, nullable: true }) awardedOn!: string | null;
  @Stored({ ...DAY, nullable: true }) contractedOn!: string | null;
  @Stored({ ...TEXT, nullable: true }) worksNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) procurementNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) contractNumber!: string | null;
  @Stored({ ...TEXT, nullable: true }) specificationNumber!: string | null;
  @Stored(INSTANT) createdAt!: string;
}
