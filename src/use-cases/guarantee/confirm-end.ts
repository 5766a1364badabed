import type { Caller } from "../../domain/account/access";
import { completeEvidence } from "../../domain/guarantee/guarantee-end-evidence";
import {
  findingsOnConfirmedDischarge,
  findingsOnConsent,
  type EndConfirmationKind,
  type StatedConfirmation,
} from "../../domain/guarantee/end-confirmation";
import { dayInJapan } from "../../domain/values/calendar-date";
import { step } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor } from "../../domain/guarantee/step-mutation";
import type { EventType } from "../shared/event-log";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { recordEvent } from "../shared/record-event";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import type { GuaranteeStepCommand, GuaranteeStepRefusal } from "./guarantee-step";

type Parts = Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">;

export interface ConfirmDischarge extends GuaranteeStepCommand {
  readonly confirmation: Omit<StatedConfirmation, "kind">;
}
export interface ConsentToCancellation extends GuaranteeStepCommand {
  readonly confirmation: Omit<StatedConfirmation, "kind" | "completedOn">;
}

type Refusal = "INVALID_INPUT" | "NOT_THE_OBLIGEE";
type Answer = Outcome<{ guaranteeId: string }, GuaranteeStepRefusal | Refusal>;

/** What is confirmed: possible wherever the end itself is. */
interface Confirmation {
  readonly operation: string;
  readonly end: "discharge" | "cancel";
  readonly eventType: EventType;
}

const FINDINGS_ON: Readonly<Record<EndConfirmationKind, typeof findingsOnConsent>> = {
  DISCHARGE: findingsOnConfirmedDischarge,
  CANCELLATION: findingsOnConsent,
};

/**
 * 検査合格の確認: the body in whose favour the guarantee is states that the obligation is fulfilled. The guarantee stays in
 * force until its issuer ends it, which needs no other evidence then.
 */
export async function confirmDischarge(
  parts: Parts,
  caller: Caller,
  command: ConfirmDischarge,
): Promise<Answer> {
  const of = { operation: "confirmDischarge", end: "discharge", eventType: "DISCHARGE_CONFIRMED" } as const;
  return confirm(parts, caller, of, command, { ...command.confirmation, kind: "DISCHARGE" });
}

/** 解約の同意: the body consents to a cancellation, which the contractor asks the issuer for (article 18 of the Act). */
export async function consentToCancellation(
  parts: Parts,
  caller: Caller,
  command: ConsentToCancellation,
): Promise<Answer> {
  const of = {
    operation: "consentToCancellation",
    end: "cancel",
    eventType: "CANCELLATION_CONSENTED",
  } as const;
  return confirm(parts, caller, of, command, {
    ...command.confirmation,
    kind: "CANCELLATION",
    completedOn: null,
  });
}

async function confirm(
  parts: Parts,
  caller: Caller,
  { operation, end, eventType }: Confirmation,
  command: GuaranteeStepCommand,
  stated: StatedConfirmation,
): Promise<Answer> {
  assertMay(caller, "confirmEnd");
  const { guaranteeId, idempotencyKey } = command;
  const call = { caller, operation, idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async (): Promise<Answer> => {
      const at = parts.clock();
      const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
      if (!taken) return refused({ code: "GUARANTEE_NOT_FOUND" });
      const { status } = taken.guarantee;
      const outcome = step(status, end);
      if (!outcome.allowed) {
        const allowedActions = mutationsFor(caller, "GUARANTEE", outcome.allowedActions);
        return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "GUARANTEE" });
      }
      if (!(await stores.obligees.areOneBody(caller.organisationId, taken.obligeeId)))
        return refused({ code: "NOT_THE_OBLIGEE" });
      const { lastAmendedOn, issuerId } = taken;
      const days = { today: dayInJapan(at), lastAmendedOn };
      const findings = FINDINGS_ON[stated.kind](stated, taken.guarantee, days);
      const evidence = stated.evidence && completeEvidence(stated.evidence);
      if (findings.length > 0 || !evidence) return invalidInput(findings);
      const id = parts.newId("confirmation");
      const { userId } = caller;
      const confirmation = { ...stated, evidence, id, guaranteeId, issuerId, userId, recordedAt: at };
      await stores.endConfirmations.add(confirmation);
      await recordEvent(stores, parts, caller, { at, type: eventType, guaranteeId, subjectId: id });
      return done({ guaranteeId });
    }),
  );
}
