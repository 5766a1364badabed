import type { Caller } from "../../domain/account/access";
import { isSecondOfficer } from "../../domain/guarantee/guarantee-end-four-eyes";
import { done, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { takeGuaranteeStep, type GuaranteeStep } from "./guarantee-step";
import {
  pendingEndSeen,
  type PendingEndCommand,
  type PendingEndRefusal,
} from "./guarantee-step-on-pending-end";
import { recordGuaranteeEnd } from "./record-guarantee-end";

type Parts = Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">;
type Countersigned = Outcome<{ guaranteeId: string }, PendingEndRefusal | "SAME_OFFICER">;

/** 保証終了の承認: another officer of the issuer confirms a discharge, which ends the guarantee. */
export async function countersignDischarge(
  parts: Parts,
  caller: Caller,
  command: PendingEndCommand,
): Promise<Countersigned> {
  const step = { mutation: "COUNTERSIGN_DISCHARGE", eventType: "GUARANTEE_DISCHARGED" } as const;
  return countersign(parts, caller, step, command);
}

/** 解約の承認: another officer of the issuer confirms a cancellation, which ends the guarantee. */
export async function countersignCancellation(
  parts: Parts,
  caller: Caller,
  command: PendingEndCommand,
): Promise<Countersigned> {
  const step = { mutation: "COUNTERSIGN_CANCELLATION", eventType: "GUARANTEE_CANCELLED" } as const;
  return countersign(parts, caller, step, command);
}

/** The terms cannot have changed since the first officer recorded the end, so its findings are the same. */
async function countersign(
  parts: Parts,
  caller: Caller,
  step: GuaranteeStep,
  command: PendingEndCommand,
): Promise<Countersigned> {
  type Refused = "SAME_OFFICER" | "PENDING_END_NOT_FOUND";
  return takeGuaranteeStep<Refused>(parts, caller, step, command, async (stores, taken, at) => {
    const pendingEnd = pendingEndSeen(taken, command);
    if (!pendingEnd) return refused({ code: "PENDING_END_NOT_FOUND" });
    const { end, recordedBy } = pendingEnd;
    if (!isSecondOfficer(caller, recordedBy)) return refused({ code: "SAME_OFFICER" });
    const recorded = { end, isNews: true, isCountersigned: true, at };
    return done({ subjectId: await recordGuaranteeEnd(stores, parts, taken, recorded) });
  });
}
