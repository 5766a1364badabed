import type { Caller } from "../../domain/account/access";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import { recordEvents } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { newDeposit, type HandedOver } from "./new-deposit";
import { receivingBody, type ReceivingBody } from "../notice/receiving-body";

/** What an opening says of the hand-over: that there was one. */
const OPENED = {
  channel: "RECORDED",
  means: "OPENED",
  place: null,
  handedOverOn: null,
  address: null,
} as const;

/** What was opened, and in whose favour it is: a body, or one of its departments. */
export type OpenedForBody = HandedOver & { readonly obligeeId: string };

/**
 * A body that opens a guarantee in its favour was handed number and key, although the contractor recorded nothing: so it can
 * be accepted. The guarantees are issued, held and verified. To be called before their openings are recorded: several may open
 * one guarantee at once, and each that records its opening keeps the others from changing the guarantee.
 */
export async function recordHandOversByOpening(
  stores: Pick<Stores, "guarantees" | "deposits" | "receivingBodies" | "events">,
  parts: Pick<UseCaseParts, "newId" | "isHoliday" | "publishedHandOverRules">,
  caller: Caller,
  held: readonly OpenedForBody[],
  at: Date,
): Promise<void> {
  if (held.length === 0) return;
  // One statement for each department that is among them, and not for each guarantee.
  const bodies = new Map<string, ReceivingBody>();
  for (const id of new Set(held.map(({ obligeeId }) => obligeeId)))
    bodies.set(id, await receivingBody(stores, parts, id, at));
  const deposits = held.flatMap((guarantee) => {
    const body = bodies.get(guarantee.obligeeId);
    return body ? [newDeposit(parts, caller, guarantee, body, { ...OPENED, at })] : [];
  });
  const { to } = LIFE_CYCLE.deposit;
  await stores.guarantees.changeHandOvers(
    held.map(({ id }) => id),
    "ISSUED",
    to,
  );
  await stores.deposits.addAll(deposits);
  await recordEvents(
    stores,
    parts,
    caller,
    deposits.map(({ id: subjectId, guaranteeId }) => ({
      at,
      type: "GUARANTEE_DEPOSITED",
      guaranteeId,
      subjectId,
      from: "ISSUED",
      to,
    })),
  );
}
