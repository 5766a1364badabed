import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { ID, INSTANT, Stored, TEXT } from "../engine/columns";
import { ObligeeRow } from "./obligee.row";

/** 職・氏名 that an application addressed and an officer approved, for the next application to the same obligee. */
@Entity("obligee_post")
@Index("obligee_post_of_obligee", ["obligeeId", "keptAt", "id"])
export class ObligeePostRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => ObligeeRow)
  @Stored(ID)
  obligeeId!: string;
  @Stored(TEXT) title!: string;
  /** Whose officer approved it; empty for what was kept before that was recorded: it is offered only. */
  @Stored({ ...ID, nullable: true }) issuerId!: string | null;
  @Stored({ ...TEXT, nullable: true }) holder!: string | null;
  @Stored(INSTANT) keptAt!: string;
}
