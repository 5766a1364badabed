import type { Caller } from "../../domain/account/access";
import type { GuessClass } from "../../domain/auth-key/guess-limits";
import { recordEvent, type Happened } from "../shared/record-event";
import type { NewId } from "../shared/new-id";
import type { Stores } from "../stores";

export const OPENING_NOTICES = ["BENEFICIARY_IS_ANOTHER_BODY"] as const;
/** What a body is told of a certificate that it has opened, before all else. */
export type OpeningNotice = (typeof OPENING_NOTICES)[number];

/** A department of a body is the body. */
export function noticeFor(guessClass: GuessClass): OpeningNotice | null {
  return guessClass === "BENEFICIARY" ? null : "BENEFICIARY_IS_ANOTHER_BODY";
}

export interface Opening {
  readonly guaranteeId: string;
  /** The version that was opened. */
  readonly certificateId: string;
  /** Whether it goes into the body's ledger. */
  readonly isEntered: boolean;
  readonly at: Date;
}

/** What the right key brings: the entry in the ledger, and the record of who opened which version when. */
export async function recordOpening(
  stores: Pick<Stores, "openings" | "events">,
  parts: { readonly newId: NewId },
  caller: Caller,
  { guaranteeId, certificateId, isEntered, at }: Opening,
): Promise<void> {
  // First: what the opening enters in the ledger is seen at once, and need not be changed again.
  await recordEvent(stores, parts, caller, openedEvent({ guaranteeId, certificateId }, at));
  if (isEntered) await stores.openings.record(caller.organisationId, guaranteeId, at);
}

/** Who opened it stands with every event; this says which version. */
export function openedEvent(
  { guaranteeId, certificateId: subjectId }: Pick<Opening, "guaranteeId" | "certificateId">,
  at: Date,
): Happened {
  return { at, type: "CERTIFICATE_OPENED", guaranteeId, subjectId };
}
