import { Entity, PrimaryColumn } from "typeorm";
import { HASH, ID, Stored, TEXT } from "../engine/columns";

/** The head of a subject: its rows, and the length and last link of its chain of events; sealed itself. */
@Entity("seal_head")
export class SealHeadRow {
  @PrimaryColumn({ ...ID, name: "chain" }) chain!: string;
  @Stored({ type: "varchar", length: "20" }) keyId!: string;
  @Stored({ type: "integer" }) eventCount!: number;
  /** The link of the last event. */
  @Stored({ ...HASH, nullable: true }) lastLink!: string | null;
  /** The rows that are no events, each with the beginning of its seal. */
  @Stored(TEXT) entries!: string;
  @Stored(HASH) seal!: string;
}
