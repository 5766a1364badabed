import { Entity, PrimaryColumn } from "typeorm";
import { ID, Stored } from "../engine/columns";

/** An event that awaits its position in the feed of changes: added in the transaction of the event. */
@Entity("change_pending")
export class ChangePendingRow {
  /** Orders those that await: an event that builds on a committed one has a greater number. */
  @PrimaryColumn({ type: "bigint" }) arrival!: number;
  @Stored(ID) eventId!: string;
}
