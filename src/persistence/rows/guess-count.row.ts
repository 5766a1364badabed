import { Entity, PrimaryColumn } from "typeorm";
import { Stored } from "./columns";

/** Wrong keys, counted per number, per caller and day, and per day. */
@Entity("guess_count")
export class GuessCountRow {
  @PrimaryColumn({ type: "varchar", length: "100" }) subject!: string;
  @Stored({ type: "integer" }) guesses!: number;
}
