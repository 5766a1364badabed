import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { ID, Stored } from "../engine/columns";
import { ContractorRow } from "./contractor.row";
import { IssuerRow } from "./issuer.row";

/** A contractor registers once with each issuer it applies to. */
@Entity("contractor_registration")
@Index("contractor_registration_by_contractor", ["contractorId"])
export class ContractorRegistrationRow {
  @ForeignKey(() => IssuerRow)
  @PrimaryColumn({ ...ID, name: "issuer_id" })
  issuerId!: string;
  @ForeignKey(() => ContractorRow)
  @PrimaryColumn({ ...ID, name: "contractor_id" })
  contractorId!: string;
  /** 取扱店; empty where the address tells it, or nothing does. */
  @Stored({ ...ID, nullable: true }) handlingBranchId!: string | null;
}
