import { Entity, Index, PrimaryColumn } from "typeorm";
import { ID, Stored } from "../engine/columns";

/**
 * The position of an event in the feed of changes. It is given after the event is committed, by one assigner at a time, and
 * never changes. Beside it stand the organisations whose feed the event is in.
 */
@Entity("change")
@Index("change_of_event", ["eventId"], { unique: true })
@Index("change_by_issuer", ["issuerId", "position"])
@Index("change_by_contractor", ["contractorId", "position"])
export class ChangeRow {
  @PrimaryColumn({ type: "bigint" }) position!: number;
  /** No foreign key: PostgreSQL would then answer a TRUNCATE of the record before the trigger does that guards it. */
  @Stored(ID) eventId!: string;
  /** Empty where it is only the contractor's to know: a step of a draft. */
  @Stored({ ...ID, nullable: true }) issuerId!: string | null;
  @Stored({ ...ID, nullable: true }) contractorId!: string | null;
}
