import { Entity, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT } from "./columns";

@Entity("obligee")
export class ObligeeRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(TEXT) name!: string;
}
