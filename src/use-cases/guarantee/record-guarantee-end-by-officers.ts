import type { Caller } from "../../domain/account/access";
import { takesTwoOfficers } from "../../domain/guarantee/guarantee-end-four-eyes";
import type { StatedEnd } from "../../domain/guarantee/guarantee-end-statement";
import type { PendingEndStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { EventType } from "../shared/event-log";
import { done, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { GuaranteeStepTaken } from "./guarantee-step";
import type { StoredGuarantee } from "./guarantee-store-ports";
import { recordGuaranteeEnd } from "./record-guarantee-end";

/** What is recorded of an end that waits. */
const PENDING_EVENTS: Readonly<Record<PendingEndStatus, EventType>> = {
  DISCHARGED: "GUARANTEE_DISCHARGE_PENDING",
  CANCELLED: "GUARANTEE_CANCELLATION_PENDING",
};

/**
 * Ends a guarantee that was taken, or where the amount takes two officers records the end as the first of them: until the
 * second one confirms it, the guarantee stays in force and the contractor gets no mail. An integration is no officer.
 */
export async function recordEndByOfficers(
  stores: Pick<Stores, "guaranteeEnds" | "endConfirmations" | "outbox">,
  parts: Pick<UseCaseParts, "letters" | "newId" | "fourEyesFrom">,
  caller: Caller,
  taken: StoredGuarantee,
  { end, at }: { readonly end: StatedEnd; readonly at: Date },
): Promise<Outcome<GuaranteeStepTaken, "OFFICER_REQUIRED">> {
  const { fourEyesFrom } = parts;
  if (fourEyesFrom === null || !takesTwoOfficers(caller, taken.guarantee.amount, fourEyesFrom))
    return done({ subjectId: await recordGuaranteeEnd(stores, parts, taken, { end, isNews: true, at }) });
  const { userId: recordedBy } = caller;
  if (recordedBy === null) return refused({ code: "OFFICER_REQUIRED", fourEyesFrom });
  const id = parts.newId("pending-end");
  await stores.guaranteeEnds.addPending(taken, { id, end, recordedBy, recordedAt: at });
  return done({ subjectId: id, pendingEvent: PENDING_EVENTS[end.status] });
}
