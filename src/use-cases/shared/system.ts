import type { EventActor } from "./event-log";

/** Nobody acts: the calendar or the service itself does. */
export const SYSTEM: EventActor = {
  tokenId: "system",
  role: "SYSTEM",
  organisationId: "system",
  userId: null,
};
