import type { Caller } from "../../domain/account/access";
import { takeGuaranteeStep, type GuaranteeStepRefusal } from "../guarantee/guarantee-step";
import type { Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { decideReceipt, type ReceiptCommand, type ReceiptRefusal } from "./decide-receipt";

export type AcceptGuarantee = ReceiptCommand;

const STEP = { mutation: "ACCEPT_GUARANTEE", eventType: "GUARANTEE_ACCEPTED" } as const;

/** 受領: the body in whose favour the guarantee is has checked what was handed over, and takes it. */
export async function acceptGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: AcceptGuarantee,
): Promise<Outcome<{ guaranteeId: string }, GuaranteeStepRefusal | ReceiptRefusal>> {
  const accepted = { outcome: "ACCEPTED", reason: null, reasonText: null } as const;
  return takeGuaranteeStep<ReceiptRefusal>(parts, caller, STEP, command, (stores, taken, at) =>
    decideReceipt(stores, parts, caller, taken, command.version, accepted, at),
  );
}
