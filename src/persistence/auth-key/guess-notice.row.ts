import { Entity, PrimaryColumn } from "typeorm";
import type { GuessClass } from "../../domain/auth-key/guess-limits";
import { ID, INSTANT, NAME_OF_VALUE, Stored } from "../engine/columns";

/** Numbers at which wrong keys begin to bring delays: whoever is concerned is told soon. */
@Entity("guess_notice")
export class GuessNoticeRow {
  /** Whether anybody has it or not: what a guess writes is the same. */
  @PrimaryColumn({ type: "varchar", length: "10" }) number!: string;
  @PrimaryColumn({ ...NAME_OF_VALUE, name: "guess_class" }) guessClass!: GuessClass;
  /** Whose key was the wrong one that brought the delay. */
  @Stored(ID) organisationId!: string;
  @Stored(INSTANT) at!: string;
}
