import { Entity, PrimaryColumn } from "typeorm";
import { ID, INSTANT, Stored, TEXT } from "../engine/columns";

/**
 * A subject of which something was found changed past the system: no list shows it. That a subject is not here proves
 * nothing; what is served by itself is verified each time.
 */
@Entity("broken_chain")
export class BrokenChainRow {
  @PrimaryColumn({ ...ID, name: "chain" }) chain!: string;
  @Stored(INSTANT) foundAt!: string;
  /** What was found, in words for the operator. */
  @Stored(TEXT) finding!: string;
}
