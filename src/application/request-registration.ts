import { dayInJapan } from "../domain/calendar-date";
import { secondsUntilNextDayInJapan } from "../domain/guess-limits";
import { parseLoginId } from "../domain/login-id";
import {
  findingsOnRegistration,
  REGISTRATIONS_A_DAY,
  type RegistrationRequest,
} from "../domain/registration";
import { parseTelephoneNumber } from "../domain/telephone-number";
import { once } from "./once";
import type { Stores } from "./ports";
import { done, invalidInput, refused, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";

export interface RequestRegistration {
  readonly issuerId: string;
  readonly request: RegistrationRequest;
  readonly idempotencyKey: string | null;
}

type Requested = Outcome<
  { registrationId: string },
  "INVALID_INPUT" | "TOO_MANY_REGISTRATIONS" | "IDEMPOTENCY_CONFLICT"
>;

/** 利用登録の申請: somebody who has no access yet asks an issuer for it. Public, so that it is bounded per issuer and day. */
export async function requestRegistration(
  parts: UseCaseParts,
  command: RequestRegistration,
): Promise<Requested> {
  const { issuerId, request, idempotencyKey } = command;
  const call = {
    caller: { organisationId: issuerId },
    operation: "requestRegistration",
    idempotencyKey,
    input: request,
  };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => requestInside(stores, parts, issuerId, request)),
  );
}

async function requestInside(
  stores: Stores,
  { clock, newId }: UseCaseParts,
  issuerId: string,
  request: RegistrationRequest,
): Promise<Requested> {
  const findings = findingsOnRegistration(request);
  if (!(await stores.parties.issuer(issuerId))) findings.push({ path: "issuerId", code: "NOT_FOUND" });
  if (findings.length > 0) return invalidInput(findings);

  const now = clock();
  const counted = { REGISTRATION: `registration:${issuerId}:${dayInJapan(now)}` };
  const { REGISTRATION: count = 0 } = await stores.guesses.charge(counted);
  if (count > REGISTRATIONS_A_DAY) {
    await stores.guesses.refund(counted);
    const retryAfterSeconds = secondsUntilNextDayInJapan(now);
    return refused({ code: "TOO_MANY_REGISTRATIONS", limit: REGISTRATIONS_A_DAY, retryAfterSeconds });
  }

  const id = newId("registration");
  await stores.registrations.insert({
    ...request,
    id,
    issuerId,
    telephone: parseTelephoneNumber(request.telephone) ?? request.telephone,
    loginId: parseLoginId(request.loginId ?? "") ?? null,
    requestedAt: now,
  });
  await stores.events.append({
    id: newId("event"),
    at: now,
    type: "REGISTRATION_REQUESTED",
    caller: { tokenId: "none", role: "PUBLIC", organisationId: issuerId, userId: null },
    guaranteeId: null,
    subjectId: id,
    from: null,
    to: "REQUESTED",
  });
  return done({ registrationId: id });
}
