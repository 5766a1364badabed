import type { Caller } from "../../domain/account/access";
import { findingsOnRejection } from "../../domain/deposit/hand-over-findings";
import type { RejectionReason } from "../../domain/deposit/rejection-reason";
import { takeGuaranteeStep, type GuaranteeStepRefusal } from "../guarantee/guarantee-step";
import { invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { decideReceipt, type ReceiptCommand, type ReceiptRefusal } from "./decide-receipt";

export interface RejectGuarantee extends ReceiptCommand {
  readonly reason: RejectionReason;
  /** What the contractor has to correct. */
  readonly text: string;
}

const STEP = { mutation: "REJECT_GUARANTEE", eventType: "GUARANTEE_REJECTED" } as const;

type RejectRefusal = "INVALID_INPUT" | ReceiptRefusal;

/**
 * 受領拒否: the body does not take what was handed over, and says why. The guarantee stays in force; once it is corrected, the
 * contractor hands it over again.
 */
export async function rejectGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: RejectGuarantee,
): Promise<Outcome<{ guaranteeId: string }, GuaranteeStepRefusal | RejectRefusal>> {
  const { reason, text, version } = command;
  const rejected = { outcome: "REJECTED", reason, reasonText: text } as const;
  return takeGuaranteeStep<RejectRefusal>(parts, caller, STEP, command, async (stores, taken, at) => {
    const findings = findingsOnRejection(text);
    if (findings.length > 0) return invalidInput(findings);
    return decideReceipt(stores, parts, caller, taken, version, rejected, at);
  });
}
