import { Entity, Index, PrimaryColumn } from "typeorm";
import { HASH, ID, INSTANT, Stored, TEXT } from "./columns";

/** The reply to a call that carried an idempotency key. */
@Entity("reply")
@Index("reply_by_time", ["createdAt"])
export class ReplyRow {
  @PrimaryColumn({ ...ID, name: "organisation_id" }) organisationId!: string;
  @PrimaryColumn({ type: "varchar", length: "40" }) operation!: string;
  @PrimaryColumn({ type: "varchar", length: "128", name: "idempotency_key" }) idempotencyKey!: string;
  @Stored(HASH) fingerprint!: string;
  /** Empty only inside the unit of work that claimed the key. */
  @Stored({ ...TEXT, nullable: true }) reply!: string | null;
  @Stored(INSTANT) createdAt!: string;
}
