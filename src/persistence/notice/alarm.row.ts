import { Entity, PrimaryColumn } from "typeorm";
import { ID, NAME_OF_VALUE, Stored } from "../engine/columns";

/** The number of alarms of one kind and subject in one hour; `*` counts the subjects of a kind. */
@Entity("alarm")
export class AlarmRow {
  @PrimaryColumn(NAME_OF_VALUE) name!: string;
  @PrimaryColumn(ID) subject!: string;
  /** `2026-04-01T09`. */
  @PrimaryColumn({ type: "varchar", length: "13" }) hour!: string;
  @Stored({ type: "integer" }) times!: number;
}
