import { Entity, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT } from "../engine/columns";

/** The organisation that runs this system. */
@Entity("operator")
export class OperatorRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(TEXT) name!: string;
}
