import type { EventActor } from "../../use-cases/shared/event-log";
import { MOST_EVENTS, type GuaranteeEventView } from "../../use-cases/guarantee/ports";
import type { Caller } from "../../domain/account/access";
import { guaranteeEventsInScope } from "../engine/scope";
import type { Showing } from "../seals/shown-subjects";
import { instantFromDatabase } from "../engine/instant";
import type { ReadSession } from "../engine/read-session";

interface StoredEvent extends Omit<GuaranteeEventView, "at" | "role" | "organisationId"> {
  readonly id: string;
  readonly guaranteeId: string;
  readonly at: string;
  readonly role: Exclude<EventActor["role"], "PUBLIC">;
  readonly organisationId: string;
}

/** What the record says of guarantees that the caller may see, oldest first, the newest of each only: one statement. */
export async function historiesOfGuarantees(
  session: ReadSession,
  caller: Caller,
  ids: readonly string[],
  showing: Showing,
): Promise<Map<string, GuaranteeEventView[]>> {
  const events = await session.sql<StoredEvent>(
    (parameters) =>
      `SELECT * FROM (SELECT v.id, v.guarantee_id AS "guaranteeId", v.at, v.type, v.from_status AS "from", ` +
      `v.to_status AS "to", v.role, v.organisation_id AS "organisationId", v.user_id AS "userId", ` +
      `(SELECT c.version FROM certificate c WHERE c.id = v.subject_id AND v.type = 'CERTIFICATE_OPENED') AS "certificateVersion", ` +
      `ROW_NUMBER() OVER (PARTITION BY v.guarantee_id ORDER BY v.id DESC) AS newness ` +
      `FROM event v WHERE v.guarantee_id IN (${parameters.list(ids)}) ` +
      `AND ${guaranteeEventsInScope(caller, "v", parameters)}) newest ` +
      `WHERE newness <= ${String(MOST_EVENTS)} ORDER BY id`,
  );
  if (showing !== "LISTED")
    showing.addHistories(
      ids,
      events.map(({ id, guaranteeId: chain }) => ({ id, chain })),
    );
  const histories = new Map<string, GuaranteeEventView[]>(ids.map((id) => [id, []]));
  for (const event of events) histories.get(event.guaranteeId)?.push(viewOf(event, caller));
  return histories;
}

/** Who of the issuer or of another obligee did it is no obligee's to know: it learns which organisation. */
function viewOf(
  { at, type, from, to, role, organisationId, userId, certificateVersion }: StoredEvent,
  caller: Caller,
): GuaranteeEventView {
  const shown = { at: instantFromDatabase(at), type, from, to, certificateVersion };
  if (role === "SYSTEM") return { ...shown, role: null, organisationId: null, userId: null };
  const isAnothers = caller.role === "OBLIGEE" && organisationId !== caller.organisationId;
  return { ...shown, role, organisationId, userId: isAnothers ? null : userId };
}
