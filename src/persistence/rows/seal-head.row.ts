import { Entity, Index, PrimaryColumn } from "typeorm";
import { HASH, ID, Stored } from "./columns";

const KEY_ID = { type: "varchar", length: "20" } as const;

/** How long the chain of a subject is and where it ends, and the sum of its other rows' seals; sealed itself. */
@Entity("seal_head")
@Index("seal_head_of_bucket", ["bucket", "chain"])
@Index("seal_head_by_keys", ["keys"])
export class SealHeadRow {
  @PrimaryColumn({ ...ID, name: "chain" }) chain!: string;
  /** The part of the register that it is entered in. */
  @Stored({ type: "integer" }) bucket!: number;
  @Stored(KEY_ID) keyId!: string;
  /** The ids of all keys that seals of this chain are made with, separated by spaces. */
  @Stored({ type: "varchar", length: "200" }) keys!: string;
  /** Grows by one with every change; 0: nothing is sealed yet. */
  @Stored({ type: "integer" }) version!: number;
  @Stored({ type: "integer" }) eventCount!: number;
  /** The link of the last event. */
  @Stored({ ...HASH, nullable: true }) lastLink!: string | null;
  /** How many rows it has that are no events. */
  @Stored({ type: "integer" }) rowCount!: number;
  @Stored({ type: "varchar", length: "32" }) nonce!: string;
  /** The hidden sum of the seals of these rows. */
  @Stored(HASH) sum!: string;
  @Stored(HASH) seal!: string;
}
