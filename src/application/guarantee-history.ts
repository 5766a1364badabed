import type { Role } from "../domain/access";
import type { LifeStatus } from "../domain/guarantee-life-cycle";
import type { EventType } from "./ports/event-log";

/** The events that concern a guarantee; the record holds more. */
export const GUARANTEE_EVENTS = [
  "GUARANTEE_ISSUED",
  "GUARANTEE_AMENDED",
  "GUARANTEE_CANCELLED",
  "GUARANTEE_DISCHARGED",
  "GUARANTEE_EXPIRED",
  "CERTIFICATE_OPENED",
  "AUTH_KEY_REVEALED",
  "AUTH_KEY_REISSUED",
  "KEY_NOTICE_FETCHED",
  "WRONG_KEYS_TRIED",
  "MAIL_RESENT",
] as const satisfies readonly EventType[];
export type GuaranteeEventType = (typeof GUARANTEE_EVENTS)[number];

/** So many events of a guarantee are told, the newest of them; the record keeps all. */
export const MOST_EVENTS = 50;

/** What an obligee sees of a guarantee's history, beside its own openings: what it may rely on. */
export const EVENTS_FOR_OBLIGEES = [
  "GUARANTEE_ISSUED",
  "GUARANTEE_AMENDED",
  "GUARANTEE_CANCELLED",
  "GUARANTEE_DISCHARGED",
  "GUARANTEE_EXPIRED",
] as const satisfies readonly GuaranteeEventType[];

/** One step or access, as the append-only record has it. */
export interface GuaranteeEventView {
  readonly at: Date;
  readonly type: GuaranteeEventType;
  readonly from: LifeStatus | null;
  readonly to: LifeStatus | null;
  /** `null`, like the organisation: nobody did it but the calendar. */
  readonly role: Role | null;
  readonly organisationId: string | null;
  readonly userId: string | null;
}
