import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { AccessTokenRow } from "./access-token.row";
import { ID, INSTANT, Stored } from "../engine/columns";
import { UserAccountRow } from "./user-account.row";

/**
 * A session: a sign-in opens it; a sign-out, a change of password, a copied refresh token or its end of life
 * closes it.
 */
@Entity("session")
@Index("session_of_user", ["userId"])
@Index("session_of_token", ["tokenId"], { unique: true })
export class SessionRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => UserAccountRow)
  @Stored(ID)
  userId!: string;
  @ForeignKey(() => AccessTokenRow)
  @Stored(ID)
  tokenId!: string;
  @Stored(INSTANT) createdAt!: string;
  @Stored(INSTANT) expiresAt!: string;
  @Stored({ ...INSTANT, nullable: true }) revokedAt!: string | null;
}
