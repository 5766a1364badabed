import { uuidv7 } from "uuidv7";
import type { BareCaller } from "./callers";
import type { Step } from "./work";

const EVENT =
  "INSERT INTO event (id, at, type, token_id, role, organisation_id, guarantee_id, user_id, subject_id, from_status, to_status) " +
  "VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, NULL, ?)";

interface Happened {
  readonly guaranteeId?: unknown;
  readonly subjectId?: string;
  readonly to?: string;
}

/** The row that says who did what, when. */
export function event(
  { tokenId, role, organisationId }: BareCaller,
  type: string,
  at: string,
  { guaranteeId = null, subjectId, to }: Happened,
): Step {
  const who = [tokenId, role, organisationId];
  return [EVENT, `event_${uuidv7()}`, at, type, ...who, guaranteeId, subjectId ?? null, to ?? null];
}
