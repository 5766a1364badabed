import type { Caller } from "../../domain/account/access";
import type { Attachment } from "../../domain/application/attachment";
import { changeableApplication } from "./changeable-application";
import type { StoredApplication } from "./ports";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { recordEvent } from "../shared/record-event";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
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
      const named = async (): Promise<Attachment | undefined> =>
        (await stores.attachments.of(applicationId)).find(({ id }) => id === attachmentId);
      const changeable = await changeableApplication(stores, caller, applicationId, (await named())?.kind);
      if (!changeable.done) return changeable;
      // Whether there is one is told only to who may see the application. Asked again, now that nobody else may remove it.
      if (!(await named())) return invalidInput([{ path: "attachmentId", code: "NOT_FOUND" }]);
      if (await isInWaitingMail(stores, caller, changeable.value, attachmentId))
        return invalidInput([{ path: "attachmentId", code: "ENCLOSED_IN_WAITING_MAIL" }]);
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

/** Whether a hand-over by mail that has not gone yet encloses it: without it, that mail could never be sent. */
async function isInWaitingMail(
  { guarantees, outbox }: Pick<Stores, "guarantees" | "outbox">,
  caller: Caller,
  { guaranteeId }: StoredApplication,
  attachmentId: string,
): Promise<boolean> {
  if (guaranteeId === null) return false;
  // Held: nobody hands it over meanwhile.
  await guarantees.takeVisible(caller, guaranteeId);
  return (await outbox.enclosedInWaiting(guaranteeId)).includes(attachmentId);
}
