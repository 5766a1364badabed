import { Entity, PrimaryColumn } from "typeorm";
import { ID } from "../engine/columns";

/** An obligee whose feed of changes has this position. */
@Entity("change_obligee")
export class ChangeObligeeRow {
  @PrimaryColumn({ ...ID, name: "obligee_id" }) obligeeId!: string;
  @PrimaryColumn({ type: "bigint" }) position!: number;
}
