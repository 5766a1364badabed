import { Entity, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT } from "../engine/columns";

@Entity("contractor")
export class ContractorRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(TEXT) name!: string;
  @Stored(TEXT) address!: string;
  /** Empty where the issuer entered the contractor without it. */
  @Stored({ ...TEXT, nullable: true }) representative!: string | null;
  @Stored({ ...TEXT, nullable: true }) contactEmail!: string | null;
  @Stored({ ...TEXT, nullable: true }) telephone!: string | null;
}
