import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { HASH, ID, INSTANT, Stored } from "../engine/columns";
import { GuaranteeRow } from "../guarantee/guarantee.row";

@Entity("auth_key")
@Index("auth_key_of_guarantee", ["guaranteeId"], { unique: true })
export class AuthKeyRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => GuaranteeRow)
  @Stored(ID)
  guaranteeId!: string;
  @Stored(HASH) hash!: string;
  @Stored({ type: "varchar", length: "100" }) sealed!: string;
  @Stored(INSTANT) createdAt!: string;
}
