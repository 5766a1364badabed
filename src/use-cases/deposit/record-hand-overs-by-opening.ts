import type { Caller } from "../../domain/account/access";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import { recordEvents } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { newDeposit, type HandedOver } from "./new-deposit";
import { OPENED } from "./record-hand-over-by-opening";

/**
 * The same for many guarantees in the body's favour at once, which are issued, held and verified. To be called before their
 * openings are recorded.
 */
export async function recordHandOversByOpening(
  stores: Pick<Stores, "guarantees" | "deposits" | "events">,
  parts: Pick<UseCaseParts, "newId" | "isHoliday">,
  caller: Caller,
  held: readonly HandedOver[],
  at: Date,
): Promise<void> {
  if (held.length === 0) return;
  const deposits = held.map((guarantee) => newDeposit(parts, caller, guarantee, OPENED, at));
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
