import { Entity, PrimaryColumn } from "typeorm";
import { Stored } from "./columns";

/** What is bounded, counted: wrong keys per number, per caller and day, and per day; wrong passwords; requests. */
@Entity("guess_count")
export class GuessCountRow {
  @PrimaryColumn({ type: "varchar", length: "100" }) subject!: string;
  @Stored({ type: "integer" }) guesses!: number;
}
