import { Entity, PrimaryColumn } from "typeorm";
import { ID, INSTANT, Stored, TEXT } from "../engine/columns";

/**
 * A subject found changed past the system; no list shows it. An unmarked subject is not thereby sound: every
 * answer about a single subject verifies it.
 */
@Entity("broken_chain")
export class BrokenChainRow {
  @PrimaryColumn({ ...ID, name: "chain" }) chain!: string;
  @Stored(INSTANT) foundAt!: string;
  /** The finding, in words for the operator. */
  @Stored(TEXT) finding!: string;
}
