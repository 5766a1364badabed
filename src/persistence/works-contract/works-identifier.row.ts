import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { IdentifierScheme } from "../../domain/works-contract/works-identifiers";
import { ID, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { WorksContractRow } from "./works-contract.row";

/** The numbers of works contracts as they are compared: made of what the contracts say. */
@Entity("works_identifier")
@Index("works_identifier_by_value", ["value", "worksContractId"])
export class WorksIdentifierRow {
  @ForeignKey(() => WorksContractRow)
  @PrimaryColumn({ ...ID, name: "works_contract_id" })
  worksContractId!: string;
  @PrimaryColumn({ ...NAME_OF_VALUE, name: "scheme" }) scheme!: IdentifierScheme;
  /** `searchText` in domain. */
  @Stored(TEXT) value!: string;
}
