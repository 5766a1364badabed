import { Entity, PrimaryColumn } from "typeorm";
import { HASH, Stored, TEXT } from "../engine/columns";

/**
 * A page of the register of all subjects: its entries, each with the beginning of its seal; sealed itself.
 */
@Entity("seal_register")
export class SealRegisterRow {
  @PrimaryColumn({ type: "varchar", length: "4", name: "page" }) page!: string;
  @Stored({ type: "varchar", length: "20" }) keyId!: string;
  @Stored(TEXT) entries!: string;
  /** Of the root: the ids of all keys that are in use, separated by blanks. */
  @Stored({ type: "varchar", length: "400" }) keys!: string;
  @Stored(HASH) seal!: string;
}
