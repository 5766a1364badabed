import type { Caller } from "../../domain/account/access";
import type { EventType } from "../shared/event-log";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface KeyEvent {
  readonly type: Extract<EventType, "AUTH_KEY_REVEALED" | "AUTH_KEY_REISSUED" | "KEY_NOTICE_FETCHED">;
  readonly guaranteeId: string;
  /** Which of the guarantee's keys, one after the other, it was. */
  readonly authKeyId: string;
}

/** Records who made or saw a key. */
export async function recordKeyEvent(
  { events }: Pick<Stores, "events">,
  { newId, clock }: Pick<UseCaseParts, "newId" | "clock">,
  caller: Caller,
  { type, guaranteeId, authKeyId: subjectId }: KeyEvent,
): Promise<void> {
  await recordEvent({ events }, { newId }, caller, { at: clock(), type, guaranteeId, subjectId });
}
