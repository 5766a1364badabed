import type { Caller } from "../../domain/account/access";
import { findingsOnMailChoices, type MailChoices } from "../../domain/notice/mail-choices";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

export interface ChooseMails extends MailChoices {
  readonly idempotencyKey: string | null;
}

type Chosen = Outcome<{ choices: MailChoices }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">;

/** Says which mails the caller's own organisation wants from now on; what it chose before does not count any more. */
export async function chooseMails(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { noticeAddress, switchedOff, idempotencyKey }: ChooseMails,
): Promise<Chosen> {
  assertMay(caller, "chooseMails");
  const choices = { noticeAddress, switchedOff: [...new Set(switchedOff)].sort() };
  const call = { caller, operation: "chooseMails", idempotencyKey, input: choices };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => chooseInside(stores, parts, caller, choices)),
  );
}

async function chooseInside(
  stores: Pick<Stores, "mailChoices" | "events">,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  caller: Caller,
  choices: MailChoices,
): Promise<Outcome<{ choices: MailChoices }, "INVALID_INPUT">> {
  const { organisationId, role } = caller;
  if (role === "OPERATOR") throw new Error("the operator has no mails to choose");
  const findings = findingsOnMailChoices(role, choices);
  if (findings.length > 0) return invalidInput(findings);
  const at = clock();
  await stores.mailChoices.put(organisationId, choices, at);
  await recordEvent(stores, { newId }, caller, { at, type: "MAILS_CHOSEN", subjectId: organisationId });
  return done({ choices });
}
