import { Entity, PrimaryColumn } from "typeorm";
import { HASH, Stored } from "./columns";

/** A part of the register of all chains: how many heads it has, and the hidden sum of their seals; sealed itself. */
@Entity("seal_register")
export class SealRegisterRow {
  @PrimaryColumn({ type: "integer", name: "bucket" }) bucket!: number;
  @Stored({ type: "varchar", length: "20" }) keyId!: string;
  @Stored({ type: "integer" }) version!: number;
  @Stored({ type: "integer" }) headCount!: number;
  @Stored({ type: "varchar", length: "32" }) nonce!: string;
  @Stored(HASH) sum!: string;
  @Stored(HASH) seal!: string;
}
