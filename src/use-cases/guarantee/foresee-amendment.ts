import type { Caller } from "../../domain/account/access";
import type { AmendmentChange } from "../../domain/guarantee/amendment";
import { dayInJapan } from "../../domain/values/calendar-date";
import { decideAmendment, type AmendmentDecision } from "../../domain/guarantee/decide-amendment";
import { step } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor } from "../../domain/guarantee/step-mutation";
import type { Clock } from "../shared/clock";
import type { Reads } from "../reads";
import type { GuaranteeView } from "./ports";
import { needed } from "../shared/wanted";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";

export interface ForeseeAmendment {
  readonly guaranteeId: string;
  readonly change: AmendmentChange;
}

export type ForeseenAmendment = Omit<Extract<AmendmentDecision, { possible: true }>, "possible">;

/** What the decision takes of a guarantee. */
const NEEDED = needed<GuaranteeView>()(
  "kind",
  "status",
  "amount",
  "expiresOn",
  "issuedOn",
  "depositBank",
  "fiscalYear",
  "externalReference",
  "worksContract",
  "obligee.id",
  "amendments",
);

/** What `amendGuarantee` would do now with a guarantee that the caller sees, and why. Changes nothing. */
export async function foreseeAmendment(
  { reads, clock }: { reads: Pick<Reads, "guarantees" | "rules">; clock: Clock },
  caller: Caller,
  { guaranteeId, change }: ForeseeAmendment,
): Promise<Outcome<ForeseenAmendment, "GUARANTEE_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT">> {
  const [guarantee] = await reads.guarantees.byIds(caller, [guaranteeId], NEEDED);
  if (!guarantee) return refused({ code: "GUARANTEE_NOT_FOUND" });
  const { status, obligee, amendments } = guarantee;
  const outcome = step(status, "amend");
  if (!outcome.allowed) {
    const allowedActions = mutationsFor(caller, "GUARANTEE", outcome.allowedActions);
    return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions });
  }
  const decision = decideAmendment(guarantee, change, {
    today: dayInJapan(clock()),
    lastAmendedOn: amendments.at(-1)?.amendedOn ?? null,
    amendmentCount: amendments.length,
    others: await reads.guarantees.otherAdvance(caller, guaranteeId),
    policies: await reads.rules.policies.ofObligee(obligee.id),
  });
  if (!decision.possible) return invalidInput(decision.findings);
  const { amendment, reasons, amountFinding } = decision;
  return done({ amendment, reasons, amountFinding });
}
