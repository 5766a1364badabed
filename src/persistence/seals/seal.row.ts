import { Entity, Index, PrimaryColumn } from "typeorm";
import { HASH, ID, NAME_OF_VALUE, Stored } from "../engine/columns";

/**
 * The seal of a row, bound to its table, id and content. It stands in a table of its own, so that frozen rows
 * stay frozen.
 */
@Entity("seal")
@Index("seal_in_chain", ["chain", "position"], { unique: true })
export class SealRow {
  @PrimaryColumn({ ...NAME_OF_VALUE, name: "table_name" }) tableName!: string;
  @PrimaryColumn({ ...ID, name: "row_id" }) rowId!: string;
  /** The id of the subject whose chain the row belongs to. */
  @Stored(ID) chain!: string;
  @Stored({ type: "varchar", length: "20" }) keyId!: string;
  /** The number of times that the row was sealed, once more after each change. */
  @Stored({ type: "integer" }) version!: number;
  /** Of an event: its place in the chain, from 0; empty for other rows. */
  @Stored({ type: "integer", nullable: true }) position!: number | null;
  /** Of an event: a digest of it and of all before it in the chain. */
  @Stored({ ...HASH, nullable: true }) link!: string | null;
  @Stored(HASH) seal!: string;
}
