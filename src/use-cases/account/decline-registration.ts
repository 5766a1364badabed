import type { Caller } from "../../domain/account/access";
import { findingsOnText, LONGEST } from "../../domain/values/readable-text";
import { handlingBranch } from "../party/handling-branch";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { registrationToDecide } from "./registration-to-decide";
import { tellOfRegistration } from "./tell-of-registration";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface DeclineRegistration {
  readonly registrationId: string;
  readonly reason: string;
  readonly idempotencyKey: string | null;
}

type Declined = Outcome<
  { registrationId: string },
  "INVALID_INPUT" | "REGISTRATION_NOT_FOUND" | "STEP_NOT_ALLOWED" | "IDEMPOTENCY_CONFLICT"
>;

/** 利用登録の謝絶: declines a request with a reason. */
export async function declineRegistration(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  { idempotencyKey, ...command }: DeclineRegistration,
): Promise<Declined> {
  assertMay(caller, "decideRegistration");
  const call = { caller, operation: "declineRegistration", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => declineInside(stores, parts, caller, command)),
  );
}

async function declineInside(
  stores: Stores,
  parts: Pick<UseCaseParts, "clock" | "newId" | "letters">,
  caller: Caller,
  { registrationId, reason }: Omit<DeclineRegistration, "idempotencyKey">,
): Promise<Declined> {
  const findings = [...findingsOnText("reason", reason, LONGEST.place)];
  if (findings.length > 0) return invalidInput(findings);
  const found = await registrationToDecide(stores, caller, registrationId, "decline");
  if (!found.done) return found;
  const at = parts.clock();
  await stores.registrations.decide(registrationId, { status: "DECLINED", at, reason });
  await recordEvent(stores, parts, caller, {
    at,
    type: "REGISTRATION_DECLINED",
    subjectId: registrationId,
    from: "REQUESTED",
    to: "DECLINED",
  });
  const registration = found.value;
  const branch = await handlingBranch(stores, registration.issuerId, null, registration);
  if (!branch) throw new Error("a registration was asked of an issuer that has no branch");
  const decided = { isAccepted: false, reason } as const;
  await tellOfRegistration(stores, parts, { registration, branch, decided }, at);
  return done({ registrationId });
}
