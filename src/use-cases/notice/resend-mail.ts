import type { Caller } from "../../domain/account/access";
import { MOST_COPIES } from "../../domain/notice/mail-delivery";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface ResendMail {
  readonly mailId: string;
  readonly idempotencyKey: string | null;
}

type ResendRefusal = "MAIL_NOT_FOUND" | "MAIL_WITHDRAWN" | "RESEND_LIMIT_REACHED";

/** Queues a copy of a mail that the caller may see: the same words to the same address, a bounded number of times. */
export async function resendMail(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { mailId, idempotencyKey }: ResendMail,
): Promise<Outcome<{ mailId: string }, ResendRefusal | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "resendMail");
  const call = { caller, operation: "resendMail", idempotencyKey, input: { mailId } };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => queueCopy(stores, parts, caller, mailId)),
  );
}

async function queueCopy(
  { outbox, events }: Stores,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  caller: Caller,
  mailId: string,
): Promise<Outcome<{ mailId: string }, ResendRefusal>> {
  const found = await outbox.findVisible(caller, mailId);
  if (!found) return refused({ code: "MAIL_NOT_FOUND" });
  const { mail, status } = found;
  if (status === "WITHDRAWN") return refused({ code: "MAIL_WITHDRAWN" });
  // A copy of a copy is one more of the original.
  const originalId = mail.originalId ?? mail.id;
  if (!(await outbox.countCopy(originalId, MOST_COPIES)))
    return refused({ code: "RESEND_LIMIT_REACHED", limit: MOST_COPIES });
  const at = clock();
  const id = newId("mail");
  await outbox.add({ ...mail, id, originalId, createdAt: at });
  await recordEvent({ events }, { newId }, caller, {
    at,
    type: "MAIL_RESENT",
    guaranteeId: mail.guaranteeId,
    subjectId: id,
  });
  return done({ mailId: id });
}
