import type { EventActor, EventLog, NewEvent } from "./event-log";
import type { NewId } from "./new-id";

/** What happened; what is left out does not concern it. */
export type Happened = Pick<NewEvent, "at" | "type"> &
  Partial<Pick<NewEvent, "guaranteeId" | "subjectId" | "from" | "to">>;

/** Records who did what, when, inside the unit of work that does it. */
export async function recordEvent(
  { events }: { readonly events: EventLog },
  { newId }: { readonly newId: NewId },
  caller: EventActor,
  happened: Happened,
): Promise<void> {
  await events.append(eventOf(newId, caller, happened));
}

/** The same for much that happened at once. */
export async function recordEvents(
  { events }: { readonly events: EventLog },
  { newId }: { readonly newId: NewId },
  caller: EventActor,
  all: readonly Happened[],
): Promise<void> {
  await events.appendAll(all.map((happened) => eventOf(newId, caller, happened)));
}

function eventOf(
  newId: NewId,
  caller: EventActor,
  { guaranteeId = null, from = null, to = null, ...happened }: Happened,
): NewEvent {
  return { id: newId("event"), caller, guaranteeId, from, to, ...happened };
}
