import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT } from "../engine/columns";
import { IssuerRow } from "./issuer.row";

@Entity("issuer_branch")
@Index("issuer_branch_position", ["issuerId", "position"], { unique: true })
export class IssuerBranchRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => IssuerRow)
  @Stored(ID)
  issuerId!: string;
  /** Order of display; the main branch is 0. */
  @Stored({ type: "integer" }) position!: number;
  @Stored(TEXT) name!: string;
  @Stored(TEXT) address!: string;
  @Stored({ type: "varchar", length: "40" }) telephone!: string;
  @Stored({ type: "varchar", length: "40", nullable: true }) fax!: string | null;
  /** The prefectures that it handles, as JSON; empty: the one that it stands in. */
  @Stored({ ...TEXT, nullable: true }) prefectures!: string | null;
}
