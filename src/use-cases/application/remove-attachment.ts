import type { Caller } from "../../domain/account/access";
import { changeableApplication } from "./changeable-application";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { recordEvent } from "../shared/record-event";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface RemoveAttachment {
  readonly applicationId: string;
  readonly attachmentId: string;
  readonly idempotencyKey: string | null;
}

type Refusal = "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT";

/** Takes an attachment (添付書類) out of a draft or a returned application: its bytes are gone, what it was stays on record. */
export async function removeAttachment(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: RemoveAttachment,
): Promise<Outcome<{ applicationId: string }, Refusal>> {
  assertMay(caller, "applyForGuarantee");
  const { applicationId, attachmentId, idempotencyKey } = command;
  const call = { caller, operation: "removeAttachment", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async (): Promise<Outcome<{ applicationId: string }, Refusal>> => {
      // Whether there is one is told only to who may see the application.
      const kept = await stores.attachments.of(applicationId);
      const removed = kept.find(({ id }) => id === attachmentId);
      const changeable = await changeableApplication(stores, caller, applicationId, removed?.kind);
      if (!changeable.done) return changeable;
      if (!removed) return invalidInput([{ path: "attachmentId", code: "NOT_FOUND" }]);
      const at = parts.clock();
      await stores.attachments.remove(attachmentId, at);
      await recordEvent(stores, parts, caller, {
        at,
        type: "ATTACHMENT_REMOVED",
        subjectId: applicationId,
      });
      return done({ applicationId });
    }),
  );
}
