import type { Caller } from "../../domain/account/access";
import type { LifeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { RegistrationStatus } from "../../domain/account/registration";
import type { StaffRole, UserState } from "../../domain/account/staff-role";
import type { EventType } from "./event-types";

export type { EventType } from "./event-types";

/** The append-only record of who did what, when. */
export interface EventLog {
  append(event: NewEvent): Promise<void>;
  /** Many at once, in this order. */
  appendAll(events: readonly NewEvent[]): Promise<void>;
}

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
  readonly from: LifeStatus | RegistrationStatus | StaffRole | UserState | null;
  readonly to: LifeStatus | RegistrationStatus | StaffRole | UserState | null;
}
