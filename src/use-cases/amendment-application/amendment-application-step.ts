import type { Caller } from "../../domain/account/access";
import type { AmendmentDecision } from "../../domain/guarantee/decide-amendment";
import { step, stepOfApplication } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor } from "../../domain/guarantee/step-mutation";
import {
  takeUnderwritingStep,
  type UnderwritingStep,
  type UnderwritingStepCommand,
  type UnderwritingStepRefusal,
  type UnderwrittenStore,
} from "../application/underwriting-step";
import { decideOnAmendment } from "../guarantee/decide-on-amendment";
import type { StoredGuarantee } from "../guarantee/guarantee-store-ports";
import type { RefusalCode } from "../refusals";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { AmendmentApplicationChange, StoredAmendmentApplication } from "./ports";

const AMENDMENT_APPLICATIONS: UnderwrittenStore<StoredAmendmentApplication, AmendmentApplicationChange> = {
  of: "AMENDMENT_APPLICATION",
  take: ({ amendmentApplications }, caller, id) => amendmentApplications.takeVisible(caller, id),
  change: ({ amendmentApplications }, taken, change, at) => amendmentApplications.change(taken, change, at),
  guaranteeOf: ({ guaranteeId }) => guaranteeId,
};

/** What the steps that go on with an amendment may be refused with. */
export type AmendmentApplicationStepRefusal = UnderwritingStepRefusal | "REVISION_CONFLICT" | "INVALID_INPUT";

/** What such a step changes, and what it gives. */
export type Decided<Value extends object = object, Code extends RefusalCode = never> = Outcome<
  { change: AmendmentApplicationChange; value: Value },
  "STEP_NOT_ALLOWED" | "REVISION_CONFLICT" | "INVALID_INPUT" | Code
>;

/** Takes one step of the life of an application for an amendment. */
export async function takeAmendmentApplicationStep<Value extends object, Code extends RefusalCode = never>(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  taken: UnderwritingStep<"AMENDMENT_APPLICATION">,
  command: UnderwritingStepCommand,
  decide: (
    stores: Stores,
    application: StoredAmendmentApplication,
    at: Date,
  ) => Promise<Outcome<{ change: AmendmentApplicationChange; value: Value }, Code>>,
): Promise<Outcome<Value & { applicationId: string }, Code | UnderwritingStepRefusal>> {
  return takeUnderwritingStep(parts, caller, AMENDMENT_APPLICATIONS, taken, command, decide);
}

/** The steps that do without a guarantee in force. */
const WITHOUT_GUARANTEE = ["withdraw", "decline"] as const;

/**
 * The guarantee of an application, held, as far as it is the one that was applied for: it has not ended, no end of it waits,
 * and nobody changed it since. Only withdrawing and declining do without it.
 */
export async function takeAmendable(
  stores: Stores,
  caller: Caller,
  { guaranteeId, status: ofApplication, settlement, revision: expected }: StoredAmendmentApplication,
): Promise<Outcome<StoredGuarantee, "STEP_NOT_ALLOWED" | "REVISION_CONFLICT">> {
  const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
  if (!taken)
    throw new Error("an application for an amendment names a guarantee that its issuer does not see");
  const { status } = taken.guarantee;
  if (!step(status, "amend", taken.pendingEnd?.end.status ?? null).allowed) {
    const isSettled = settlement !== null;
    const left = WITHOUT_GUARANTEE.filter(
      (action) => stepOfApplication({ status: ofApplication, isSettled }, action).allowed,
    );
    const allowedActions = mutationsFor(caller, "AMENDMENT_APPLICATION", left);
    return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "GUARANTEE" });
  }
  const { revision: actual } = taken;
  return actual === expected ? done(taken) : refused({ code: "REVISION_CONFLICT", expected, actual });
}

type PossibleAmendment = Extract<AmendmentDecision, { possible: true }>;

/** The amendment as it is decided on now, or all that refuses it now. */
export async function decideAgain(
  stores: Stores,
  caller: Caller,
  application: StoredAmendmentApplication,
  at: Date,
): Promise<
  Outcome<
    { guarantee: StoredGuarantee; decision: PossibleAmendment },
    "STEP_NOT_ALLOWED" | "REVISION_CONFLICT" | "INVALID_INPUT"
  >
> {
  const taken = await takeAmendable(stores, caller, application);
  if (!taken.done) return taken;
  const decision = await decideOnAmendment(stores, caller, taken.value, application.change, at);
  if (!decision.possible) return invalidInput(decision.findings);
  if (decision.overCeiling.length > 0) return invalidInput(decision.overCeiling);
  return done({ guarantee: taken.value, decision });
}
