import { Entity, Index, PrimaryColumn } from "typeorm";
import type { Role } from "../../domain/account/access";
import type { StaffRole, UserState } from "../../domain/account/staff-role";
import { ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";

/** A person with access. `user` is a word of PostgreSQL's own. */
@Entity("user_account")
@Index("user_account_login_id", ["loginId"], { unique: true })
@Index("user_account_of_organisation", ["organisationId", "id"])
export class UserAccountRow {
  @PrimaryColumn(ID) id!: string;
  /** In lower case. */
  @Stored(NAME_OF_VALUE) loginId!: string;
  @Stored(TEXT) name!: string;
  @Stored({ ...TEXT, nullable: true }) email!: string | null;
  @Stored(NAME_OF_VALUE) role!: Role;
  @Stored(ID) organisationId!: string;
  /** Whoever had access before there were roles administers its organisation. */
  @Stored({ ...NAME_OF_VALUE, default: "ADMINISTRATOR" }) staffRole!: StaffRole;
  @Stored({ ...NAME_OF_VALUE, default: "ACTIVE" }) state!: UserState;
  /** `scrypt$ln$r$p$salt$hash`; empty where there is no password. */
  @Stored(TEXT) passwordHash!: string;
  /** An initial password, good only for choosing another. */
  @Stored({ type: "boolean" }) mustChangePassword!: boolean;
  @Stored(INSTANT) createdAt!: string;
  /** Compare and set: a unit of work that changes or uses the password names the one it saw. */
  @Stored({ type: "integer" }) passwordVersion!: number;
  @Stored(INSTANT) passwordChangedAt!: string;
  @Stored({ ...INSTANT, nullable: true }) lastSignedInAt!: string | null;
}
