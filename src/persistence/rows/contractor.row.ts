import { Entity, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT } from "./columns";

@Entity("contractor")
export class ContractorRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(TEXT) name!: string;
  @Stored(TEXT) address!: string;
}
