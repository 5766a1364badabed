import { Entity, Index, PrimaryColumn } from "typeorm";
import { ID, INSTANT, NAME_OF_VALUE, Stored } from "../engine/columns";

/**
 * When an item of a list last changed for one who sees it. It is written with the positions of the feed of changes, after the
 * commit: in this order no change comes before one that a reader has seen.
 */
@Entity("item_update")
@Index("item_update_by_time", ["viewerId", "concept", "updatedAt", "subjectId"])
export class ItemUpdateRow {
  /** The organisation that sees it; all operators are one. */
  @PrimaryColumn({ ...ID, name: "viewer_id" }) viewerId!: string;
  @PrimaryColumn({ ...ID, name: "subject_id" }) subjectId!: string;
  /** `UpdatedConcept` of the engine. */
  @Stored(NAME_OF_VALUE) concept!: string;
  @Stored(INSTANT) updatedAt!: string;
}
