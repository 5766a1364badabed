import type { Caller } from "../../domain/account/access";
import { done, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { takeGuaranteeStep } from "./guarantee-step";
import {
  pendingEndSeen,
  type PendingEndCommand,
  type PendingEndRefusal,
} from "./guarantee-step-on-pending-end";

const STEP = {
  mutation: "TAKE_BACK_PENDING_END",
  eventType: "GUARANTEE_END_TAKEN_BACK",
} as const;

/** 承認待ちの取消し: the issuer takes back an end that waits for a second officer. The guarantee is as it was. */
export async function takeBackPendingEnd(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: PendingEndCommand,
): Promise<Outcome<{ guaranteeId: string }, PendingEndRefusal>> {
  type Refused = "PENDING_END_NOT_FOUND";
  return takeGuaranteeStep<Refused>(parts, caller, STEP, command, async ({ guaranteeEnds }, taken) => {
    const pendingEnd = pendingEndSeen(taken, command);
    if (!pendingEnd) return refused({ code: "PENDING_END_NOT_FOUND" });
    await guaranteeEnds.takeBackPending(pendingEnd);
    return done({ subjectId: pendingEnd.id });
  });
}
