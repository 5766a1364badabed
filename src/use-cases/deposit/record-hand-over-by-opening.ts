import type { Caller } from "../../domain/account/access";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import type { OpenedGuarantee } from "../auth-key/ports";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { newDeposit } from "./new-deposit";
import { receivingBody } from "./receiving-body";

/** What an opening says of the hand-over: that there was one. */
export const OPENED = {
  channel: "RECORDED",
  means: "OPENED",
  place: null,
  handedOverOn: null,
  address: null,
} as const;

/**
 * A body that opens a guarantee in its favour was handed number and key, although the contractor recorded nothing: so it can
 * be accepted. To be called before the opening is recorded: several may open one guarantee at once, and each that records
 * its opening keeps the others from changing the guarantee. Costs nothing where the hand-over is on record.
 */
export async function recordHandOverByOpening(
  stores: Pick<Stores, "guarantees" | "deposits" | "obligees" | "receivingBodies" | "events">,
  parts: Pick<UseCaseParts, "newId" | "isHoliday" | "publishedHandOverRules">,
  caller: Caller,
  { number, status, obligeeId }: OpenedGuarantee,
  at: Date,
): Promise<void> {
  if (status !== "ISSUED") return;
  if (!(await stores.obligees.areOneBody(caller.organisationId, obligeeId))) return;
  const taken = await stores.guarantees.takeByNumber(number);
  // Another opening, or the contractor, was quicker.
  if (taken?.guarantee.status !== "ISSUED") return;
  const body = await receivingBody(stores, parts, obligeeId, at);
  const deposit = newDeposit(parts, caller, taken, body, { ...OPENED, at });
  const { to } = LIFE_CYCLE.deposit;
  await stores.guarantees.changeHandOver(taken.id, "ISSUED", to);
  await stores.deposits.add(deposit);
  await recordEvent(stores, parts, caller, {
    at,
    type: "GUARANTEE_DEPOSITED",
    guaranteeId: taken.id,
    subjectId: deposit.id,
    from: "ISSUED",
    to,
  });
}
