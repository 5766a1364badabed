import { Entity, PrimaryColumn } from "typeorm";
import { ID, Stored } from "../engine/columns";

/** An item that changed without an event of the feed, and awaits its time of update: triggers add it. */
@Entity("item_update_pending")
export class ItemUpdatePendingRow {
  /** Of no meaning: whoever adds one waits for nobody. */
  @PrimaryColumn(ID) id!: string;
  @Stored(ID) subjectId!: string;
}
