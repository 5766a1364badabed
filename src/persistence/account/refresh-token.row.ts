import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { HASH, ID, INSTANT, Stored } from "../engine/columns";
import { SessionRow } from "./session.row";

/** Good for one use; a used one is kept, so that a second use is recognised. */
@Entity("refresh_token")
@Index("refresh_token_of_session", ["sessionId"])
export class RefreshTokenRow {
  @PrimaryColumn(HASH) hash!: string;
  @ForeignKey(() => SessionRow)
  @Stored(ID)
  sessionId!: string;
  @Stored({ ...INSTANT, nullable: true }) usedAt!: string | null;
}
