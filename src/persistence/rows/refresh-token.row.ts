import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { HASH, ID, INSTANT, Stored } from "./columns";
import { SessionRow } from "./session.row";

/** Good for one use; a used one is kept, so that a second use is recognised. */
@Entity("refresh_token")
export class RefreshTokenRow {
  @PrimaryColumn(HASH) hash!: string;
  @ForeignKey(() => SessionRow)
  @Stored(ID)
  sessionId!: string;
  @Stored({ ...INSTANT, nullable: true }) usedAt!: string | null;
}
