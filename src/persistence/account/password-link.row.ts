import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { LinkPurpose } from "../../domain/account/password-link";
import { HASH, ID, INSTANT, NAME_OF_VALUE, Stored } from "../engine/columns";
import { UserAccountRow } from "./user-account.row";

/** A link in a mail, by which a user chooses a password once. Its secret is in the mail alone. */
@Entity("password_link")
@Index("password_link_hash", ["hash"], { unique: true })
@Index("password_link_of_user", ["userId"])
export class PasswordLinkRow {
  @PrimaryColumn(ID) id!: string;
  @ForeignKey(() => UserAccountRow)
  @Stored(ID)
  userId!: string;
  @Stored(NAME_OF_VALUE) purpose!: LinkPurpose;
  @Stored(HASH) hash!: string;
  @Stored(INSTANT) createdAt!: string;
  @Stored(INSTANT) expiresAt!: string;
  /** When it was used, or another took its place; empty while it works. */
  @Stored({ ...INSTANT, nullable: true }) endedAt!: string | null;
}
