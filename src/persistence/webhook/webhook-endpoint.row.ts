import { Entity, Index, PrimaryColumn } from "typeorm";
import type { Role } from "../../domain/account/access";
import { ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";

/** A receiver of webhooks. */
@Entity("webhook_endpoint")
@Index("webhook_endpoint_by_organisation", ["organisationId", "id"])
export class WebhookEndpointRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(ID) organisationId!: string;
  /** The organisation's: it decides what the receiver is told. */
  @Stored(NAME_OF_VALUE) role!: Role;
  @Stored(TEXT) name!: string;
  @Stored(TEXT) url!: string;
  /** Types of events with a space between; empty: all. */
  @Stored(TEXT) types!: string;
  @Stored({ type: "boolean" }) isPaused!: boolean;
  /** Encrypted; so is the one before. */
  @Stored({ type: "varchar", length: "200" }) secret!: string;
  @Stored({ type: "varchar", length: "200", nullable: true }) formerSecret!: string | null;
  @Stored({ ...INSTANT, nullable: true }) formerSecretUntil!: string | null;
  /** How far of the feed there are deliveries. */
  @Stored({ type: "bigint" }) position!: number;
  /** In a row. */
  @Stored({ type: "integer" }) failures!: number;
  /** Nothing is sent before; empty: it need not rest. */
  @Stored({ ...INSTANT, nullable: true }) restsUntil!: string | null;
  /** Until then one server sends to it; empty: none does. */
  @Stored({ ...INSTANT, nullable: true }) leasedUntil!: string | null;
  /** Compare and set: a server that sends names the count that it left. */
  @Stored({ type: "integer" }) leases!: number;
  /** When a server last began to send to it; whoever has waited longest comes first. Empty: never. */
  @Stored({ ...INSTANT, nullable: true }) servedAt!: string | null;
  @Stored(INSTANT) createdAt!: string;
}
