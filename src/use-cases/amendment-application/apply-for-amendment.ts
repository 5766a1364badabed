import type { Caller } from "../../domain/account/access";
import type { AmendmentChange } from "../../domain/guarantee/amendment";
import type { AmountFinding } from "../../domain/guarantee/amount-finding";
import { step } from "../../domain/guarantee/guarantee-life-cycle";
import { dayInJapan } from "../../domain/values/calendar-date";
import { findingsOnText } from "../../domain/values/readable-text";
import { findingsOnReference } from "../../domain/works-contract/works-identifiers";
import { decideOnAmendment } from "../guarantee/decide-on-amendment";
import { noticeFactsOf } from "../notice/notice-facts";
import { tellIssuer } from "../notice/tell-issuer";
import { quoteDifference } from "../premium/quote-difference";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { tellOfAmendmentApplication } from "./tell-of-amendment-application";

export interface ApplyForAmendment {
  readonly guaranteeId: string;
  /** The revision that the contractor saw. */
  readonly revision: number;
  readonly change: AmendmentChange;
  /** 変更の理由 */
  readonly reason: string;
  readonly externalReference: string | null;
  readonly idempotencyKey: string | null;
}

/** What was applied for, and what the amendment would leave amiss. */
export interface AppliedForAmendment {
  readonly applicationId: string;
  readonly amountFinding: AmountFinding | null;
}

type ApplyRefusal =
  | "GUARANTEE_NOT_FOUND"
  | "STEP_NOT_ALLOWED"
  | "REVISION_CONFLICT"
  | "AMENDMENT_APPLIED_FOR_ALREADY"
  | "INVALID_INPUT";

/** The most characters of a reason. */
export const LONGEST_REASON = 500;

/**
 * 変更申込: the contractor applies for an amendment of its guarantee. The rules are those of the amendment itself, on the
 * guarantee as it is now; a larger amount that passes the ceilings is refused with what would be allowed.
 */
export async function applyForAmendment(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: ApplyForAmendment,
): Promise<Outcome<AppliedForAmendment, ApplyRefusal | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "applyForGuarantee");
  const { idempotencyKey } = command;
  const call = { caller, operation: "applyForAmendment", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => applyInside(stores, parts, caller, command)),
  );
}

async function applyInside(
  stores: Stores,
  parts: Pick<UseCaseParts, "clock" | "newId" | "letters">,
  caller: Caller,
  { guaranteeId, revision, change, reason, externalReference }: ApplyForAmendment,
): Promise<Outcome<AppliedForAmendment, ApplyRefusal>> {
  const at = parts.clock();
  const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
  if (!taken) return refused({ code: "GUARANTEE_NOT_FOUND" });
  const { status, kind } = taken.guarantee;
  // An end that waits for a second officer is not the contractor's to know: the issuer decides on both.
  if (!step(status, "amend").allowed)
    return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions: [], about: "GUARANTEE" });
  const pending = await stores.amendmentApplications.pendingOf(guaranteeId);
  if (pending) return refused({ code: "AMENDMENT_APPLIED_FOR_ALREADY", applicationId: pending.id });
  if (taken.revision !== revision)
    return refused({ code: "REVISION_CONFLICT", expected: revision, actual: taken.revision });
  const decision = await decideOnAmendment(stores, caller, taken, change, at);
  const findings = [
    ...(decision.possible ? decision.overCeiling : decision.findings),
    ...findingsOnText("reason", reason, LONGEST_REASON),
    ...findingsOnReference("externalReference", externalReference),
  ];
  if (!decision.possible || findings.length > 0) return invalidInput(findings);

  const applicationId = parts.newId("amendmentapplication");
  const { before, after } = decision.amendment;
  const { issuerId, contractorId } = taken;
  await stores.amendmentApplications.insert({
    id: applicationId,
    status: "APPLIED",
    guaranteeId,
    issuerId,
    contractorId,
    revision,
    change,
    before,
    after,
    reason,
    externalReference,
    premiumDifference: await quoteDifference(
      stores.rules,
      { issuerId, kind },
      { before, after },
      dayInJapan(at),
    ),
    finalPremium: null,
    settlement: null,
    declineReason: null,
    amendmentId: null,
    appliedAt: at,
    decidedAt: null,
  });
  await recordEvent(stores, parts, caller, {
    at,
    type: "AMENDMENT_APPLIED_FOR",
    guaranteeId,
    subjectId: applicationId,
    to: "APPLIED",
  });
  await tellOfAmendmentApplication(
    stores,
    parts,
    taken,
    { before, after },
    {
      type: "NOTICE_OF_APPLICATION",
      letter: (facts) => parts.letters.noticeOfAmendmentApplication(facts),
      at,
    },
  );
  await tellIssuer(stores, parts, {
    issuerId,
    guaranteeId,
    applicationId: null,
    type: "NOTICE_OF_APPLICATION",
    letter: () => parts.letters.amendmentApplicationToIssuer({ ...noticeFactsOf(taken), before, after }),
    at,
  });
  return done({ applicationId, amountFinding: decision.amountFinding });
}
