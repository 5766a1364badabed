import type { AlarmName } from "../../domain/notice/alarm";
import type { Caller } from "../../domain/account/access";
import type { LifeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { RegistrationStatus } from "../../domain/account/registration";

/** The append-only record of who did what, when. */
export interface EventLog {
  append(event: NewEvent): Promise<void>;
}

export const EVENT_TYPES = [
  "REGISTRATION_REQUESTED",
  "REGISTRATION_ACCEPTED",
  "REGISTRATION_DECLINED",
  "SIGNED_IN",
  "SIGNED_OUT",
  "PASSWORD_CHANGED",
  "PASSWORD_RESET",
  "SESSION_REVOKED",
  "ACCESS_TOKEN_CREATED",
  "ACCESS_TOKEN_REVOKED",
  "ADOPTIONS_IMPORTED",
  "OBLIGEE_POLICY_RECORDED",
  "PREMIUM_TABLE_RECORDED",
  "WORKS_REGISTERED",
  "APPLICATION_DRAFTED",
  "APPLICATION_CHANGED",
  "APPLICATION_SUBMITTED",
  "APPLICATION_WITHDRAWN",
  "APPLICATION_APPROVED",
  "APPLICATION_DECLINED",
  "PREMIUM_SETTLED",
  "GUARANTEE_ISSUED",
  "GUARANTEE_AMENDED",
  "GUARANTEE_CANCELLED",
  "GUARANTEE_DISCHARGED",
  "GUARANTEE_EXPIRED",
  "CERTIFICATE_OPENED",
  "OPENING_REFUSED",
  "AUTH_KEY_REVEALED",
  "AUTH_KEY_REISSUED",
  "KEY_NOTICE_FETCHED",
  "WRONG_KEYS_TRIED",
  "MAIL_RESENT",
  "MAILS_RELEASED",
  "CLOCK_RELEASED",
] as const;
export type EventType = (typeof EVENT_TYPES)[number] | `ALARM_${AlarmName}`;

/** Who did it: a caller, somebody who has no access yet and asks an organisation for it, or nobody but the calendar. */
export type EventActor = Pick<Caller, "tokenId" | "organisationId" | "userId"> & {
  readonly role: Caller["role"] | "PUBLIC" | "SYSTEM";
};

export interface NewEvent {
  readonly id: string;
  readonly at: Date;
  readonly type: EventType;
  readonly caller: EventActor;
  /** `null` where no guarantee is concerned, or where number and key opened nothing: whether there is one is not recorded. */
  readonly guaranteeId: string | null;
  /** What else the step was about, by its id: an application, a registration, a user, a token. */
  readonly subjectId?: string;
  readonly from: LifeStatus | RegistrationStatus | null;
  readonly to: LifeStatus | RegistrationStatus | null;
}
