import type { Role } from "../../domain/account/access";
import { AMENDMENT_APPLICATION_EVENTS, APPLICATION_EVENTS } from "../shared/event-types";
import type { DeliveredChange } from "./ports";

/**
 * What a receiver is told of a change: which event it was and what it is about, by ids and number. Neither a key nor
 * anything of a person: whoever wants more reads it with a token.
 */
export function bodyOfChange(change: DeliveredChange, role: Role): string {
  const { eventId, position, type, at, from, to, guaranteeId, guaranteeNumber, subjectId } = change;
  const isOf = (types: readonly string[]): boolean => role !== "OBLIGEE" && types.includes(type);
  return JSON.stringify({
    type,
    timestamp: at.toISOString(),
    data: {
      id: eventId,
      position,
      guaranteeId,
      guaranteeNumber,
      applicationId: isOf(APPLICATION_EVENTS) ? subjectId : null,
      amendmentApplicationId: isOf(AMENDMENT_APPLICATION_EVENTS) ? subjectId : null,
      from,
      to,
    },
  });
}

/** A test tells of nothing. */
export function bodyOfTest(id: string, at: Date): string {
  return JSON.stringify({
    type: "TEST",
    timestamp: at.toISOString(),
    data: {
      id,
      position: null,
      guaranteeId: null,
      guaranteeNumber: null,
      applicationId: null,
      amendmentApplicationId: null,
      from: null,
      to: null,
    },
  });
}
