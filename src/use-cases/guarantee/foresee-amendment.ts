import type { Caller } from "../../domain/account/access";
import type { AmendmentChange } from "../../domain/guarantee/amendment";
import { dayInJapan } from "../../domain/values/calendar-date";
import {
  decideAmendment,
  priceOfAmount,
  type AmendmentDecision,
} from "../../domain/guarantee/decide-amendment";
import type { QuotedDifference } from "../../domain/premium/premium-difference";
import { quoteDifference } from "../premium/quote-difference";
import { readStanding } from "../works-contract/works-standing";
import { worksByEntry } from "./works-by-entry";
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

export interface ForeseenAmendment extends Omit<
  Extract<AmendmentDecision, { possible: true }>,
  "possible" | "advanceAmount"
> {
  /** What another amount would make due; `null` where it stays, and where the issuer has no table. */
  readonly premium: QuotedDifference | null;
}

/** What the decision takes of a guarantee. */
const NEEDED = needed<GuaranteeView>()(
  "kind",
  "status",
  "amount",
  "expiresOn",
  "issuedOn",
  "depositBank",
  "contractType",
  "fiscalYear",
  "lastFiscalYear",
  "paidAhead",
  "externalReference",
  "worksContract",
  "issuer.id",
  "contractor.id",
  "obligee.id",
  "amendments",
);

/** What `amendGuarantee` would do now with a guarantee that the caller sees, and why. Changes nothing. */
export async function foreseeAmendment(
  { reads, clock }: { reads: Pick<Reads, "guarantees" | "rules" | "worksLedger">; clock: Clock },
  caller: Caller,
  { guaranteeId, change }: ForeseeAmendment,
): Promise<Outcome<ForeseenAmendment, "GUARANTEE_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT">> {
  const [guarantee] = await reads.guarantees.byIds(caller, [guaranteeId], NEEDED);
  if (!guarantee) return refused({ code: "GUARANTEE_NOT_FOUND" });
  const { status, kind, issuer, contractor, obligee, amendments } = guarantee;
  const outcome = step(status, "amend");
  if (!outcome.allowed) {
    const allowedActions = mutationsFor(caller, "GUARANTEE", outcome.allowedActions);
    return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "GUARANTEE" });
  }
  const today = dayInJapan(clock());
  const { name, contractedOn, identifiers, id: entryId, coveredPrice } = guarantee.worksContract;
  const stated = {
    parties: { issuerId: issuer.id, contractorId: contractor.id, obligeeId: obligee.id },
    identity: { registeredWorksId: null, name, contractedOn, identifiers },
  };
  const standing = await readStanding(reads.worksLedger, caller, stated, { but: guaranteeId, entryId });
  const decision = decideAmendment(guarantee, change, {
    ledger: standing.ledger,
    entry: await worksByEntry(reads.worksLedger, standing),
    today,
    lastAmendedOn: amendments.at(-1)?.amendedOn ?? null,
    amendmentCount: amendments.length,
    agreedFor: priceOfAmount(coveredPrice, amendments),
    isLowBid: await reads.guarantees.isOfLowBid(caller, guaranteeId),
    policies: await reads.rules.policies.ofObligee(obligee.id),
  });
  if (!decision.possible) return invalidInput(decision.findings);
  const { amendment, reasons, amountFinding } = decision;
  // What is left of the ceilings tells of applications and guarantees that an obligee does not see.
  const overCeiling = caller.role === "OBLIGEE" ? [] : decision.overCeiling;
  const premium = await quoteDifference(reads.rules, { issuerId: issuer.id, kind }, amendment, today);
  return done({ amendment, reasons, amountFinding, overCeiling, premium });
}
