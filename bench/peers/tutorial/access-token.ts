import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("access_token")
export class AccessToken {
  @PrimaryColumn()
  id!: string;

  @Column()
  hash!: string;

  @Column()
  role!: string;

  @Column({ name: "organisation_id" })
  organisationId!: string;

  @Column("varchar", { name: "expires_at", nullable: true })
  expiresAt!: string | null;

  @Column("varchar", { name: "revoked_at", nullable: true })
  revokedAt!: string | null;
}
