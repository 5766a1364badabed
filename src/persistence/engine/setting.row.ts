import { Entity, PrimaryColumn } from "typeorm";
import { Stored, TEXT } from "./columns";

/** Facts about this database, such as that it is a sandbox. */
@Entity("setting")
export class SettingRow {
  @PrimaryColumn({ type: "varchar", length: "40" }) name!: string;
  @Stored(TEXT) value!: string;
}
