import type { Caller } from "../../domain/account/access";
import { findingsOnHandOver, type StatedHandOver } from "../../domain/deposit/hand-over-findings";
import { dayInJapan } from "../../domain/values/calendar-date";
import {
  takeGuaranteeStep,
  type GuaranteeStepCommand,
  type GuaranteeStepRefusal,
} from "../guarantee/guarantee-step";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { newDeposit } from "./new-deposit";

export interface DepositGuarantee extends GuaranteeStepCommand {
  readonly handOver: StatedHandOver;
}

const STEP = { mutation: "DEPOSIT_GUARANTEE", eventType: "GUARANTEE_DEPOSITED" } as const;

type DepositRefusal = "INVALID_INPUT" | "OBLIGEE_NOT_REACHABLE";

/**
 * みなし寄託: the contractor hands number and key to the body in whose favour the guarantee is, and to nobody else. Directly,
 * the body sees the guarantee at once and needs no key; else the contractor records what it did elsewhere. Until a deadline
 * the body is to accept or to reject it.
 */
export async function depositGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "isHoliday">,
  caller: Caller,
  command: DepositGuarantee,
): Promise<Outcome<{ guaranteeId: string }, GuaranteeStepRefusal | DepositRefusal>> {
  const { handOver } = command;
  return takeGuaranteeStep<DepositRefusal>(parts, caller, STEP, command, async (stores, taken, at) => {
    const { issuedOn, status } = taken.guarantee;
    const findings = findingsOnHandOver(handOver, { today: dayInJapan(at), issuedOn });
    if (findings.length > 0) return invalidInput(findings);
    const deposit = newDeposit(parts, caller, taken, handOver, at);
    if (handOver.channel === "DIRECT") {
      const recipients = await stores.deposits.reachable(taken.obligeeId, at);
      if (recipients.length === 0)
        return refused({ code: "OBLIGEE_NOT_REACHABLE", obligee: deposit.recipient });
      await stores.openings.enter(recipients, taken.id, at);
    }
    await stores.guarantees.changeHandOver(taken.id, status, "DEPOSITED");
    await stores.deposits.add(deposit);
    return done({ subjectId: deposit.id });
  });
}
