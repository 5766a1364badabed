import { Entity, PrimaryColumn } from "typeorm";
import type { GuessClass } from "../../domain/auth-key/guess-limits";
import { ID, INSTANT, NAME_OF_VALUE, Stored } from "../engine/columns";

/** Numbers at which wrong keys begin to bring delays: the contractor and the operator are told soon. */
@Entity("guess_notice")
export class GuessNoticeRow {
  /** A used or an unused number: a guess writes the same for both. */
  @PrimaryColumn({ type: "varchar", length: "10" }) number!: string;
  @PrimaryColumn({ ...NAME_OF_VALUE, name: "guess_class" }) guessClass!: GuessClass;
  /** The caller whose wrong key brought the delay. */
  @Stored(ID) organisationId!: string;
  @Stored(INSTANT) at!: string;
}
