import { Entity, Index, PrimaryColumn } from "typeorm";
import type { DeliveryStatus } from "../../domain/webhook/delivery-schedule";
import { ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";

/** An event that a receiver is told of. Receivers are deleted with their deliveries, without a foreign key. */
@Entity("webhook_delivery")
@Index("webhook_delivery_by_organisation", ["organisationId", "id"])
@Index("webhook_delivery_by_status", ["organisationId", "status", "id"])
@Index("webhook_delivery_by_endpoint", ["endpointId", "id"])
@Index("webhook_delivery_to_send", ["endpointId", "status", "position", "id"])
@Index("webhook_delivery_by_day", ["status", "createdAt"])
export class WebhookDeliveryRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(ID) endpointId!: string;
  @Stored(ID) organisationId!: string;
  /** The event's id, or a test's. */
  @Stored(ID) webhookId!: string;
  @Stored(NAME_OF_VALUE) type!: string;
  /** Of the event in the feed: deliveries go out in this order. */
  @Stored({ type: "bigint" }) position!: number;
  @Stored(TEXT) body!: string;
  @Stored(NAME_OF_VALUE) status!: DeliveryStatus;
  @Stored({ type: "integer" }) attempts!: number;
  @Stored({ type: "integer", nullable: true }) statusCode!: number | null;
  /** A short code such as `TIMEOUT`. */
  @Stored({ ...NAME_OF_VALUE, nullable: true }) failure!: string | null;
  @Stored(INSTANT) createdAt!: string;
  /** When it was made, or replayed last. */
  @Stored(INSTANT) waitsSince!: string;
  @Stored({ ...INSTANT, nullable: true }) lastAttemptAt!: string | null;
  /** Empty unless it waits. */
  @Stored({ ...INSTANT, nullable: true }) nextAttemptAt!: string | null;
}
