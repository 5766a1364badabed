import { Entity, Index, PrimaryColumn } from "typeorm";
import type { Role } from "../../domain/account/access";
import { HASH, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";

@Entity("access_token")
@Index("access_token_hash", ["hash"], { unique: true })
@Index("access_token_of_organisation", ["organisationId", "id"])
@Index("access_token_by_creator", ["createdByUserId"])
export class AccessTokenRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(HASH) hash!: string;
  @Stored({ type: "varchar", length: "100" }) name!: string;
  @Stored(NAME_OF_VALUE) role!: Role;
  @Stored(ID) organisationId!: string;
  @Stored(INSTANT) createdAt!: string;
  @Stored({ ...INSTANT, nullable: true }) expiresAt!: string | null;
  @Stored({ ...INSTANT, nullable: true }) revokedAt!: string | null;
  /** The person whose session it is; empty for an integration. */
  @Stored({ ...ID, nullable: true }) userId!: string | null;
  /**
   * The user who made it for an integration, directly or through other tokens; empty for a session's and for
   * the operator's entries.
   */
  @Stored({ ...ID, nullable: true }) createdByUserId!: string | null;
  /** Names of scopes, separated by spaces; empty for everything that the role may do. */
  @Stored({ ...TEXT, nullable: true }) scopes!: string | null;
  @Stored({ ...INSTANT, nullable: true }) lastUsedAt!: string | null;
}
