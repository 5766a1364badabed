import { Entity, Index, PrimaryColumn } from "typeorm";
import { INSTANT, Stored } from "./columns";

/**
 * The counts of bounded tries: wrong keys per number, organisation, address and day; wrong passwords;
 * requests.
 */
@Entity("guess_count")
@Index("guess_count_by_time", ["countedAt"])
export class GuessCountRow {
  @PrimaryColumn({ type: "varchar", length: "100" }) subject!: string;
  @Stored({ type: "integer" }) guesses!: number;
  /** When it was counted last; empty while nothing is. */
  @Stored({ ...INSTANT, default: "" }) countedAt!: string;
}
