import { dayInJapan } from "../../domain/values/calendar-date";
import { secondsUntilNextDayInJapan } from "../../domain/auth-key/guess-limits";
import { findingsOnHandlingBranch, namedBranch } from "../../domain/party/handling-branch";
import { parseConstructionLicense } from "../../domain/values/construction-license";
import { parseCorporateNumber } from "../../domain/values/corporate-number";
import { parseEmailAddress } from "../../domain/values/email-address";
import { parseLoginId } from "../../domain/account/login-id";
import {
  findingsOnRegistration,
  REGISTRATIONS_A_DAY,
  type RegistrationBound,
  type RegistrationRequest,
} from "../../domain/account/registration";
import { parseTelephoneNumber } from "../../domain/values/telephone-number";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { visitorFingerprint, type Visitor } from "../shared/visitor";

export interface RequestRegistration {
  readonly issuerId: string;
  readonly request: RegistrationRequest;
  readonly idempotencyKey: string | null;
}

type Requested = Outcome<{ registrationId: string }, "INVALID_INPUT" | "TOO_MANY_REGISTRATIONS">;

/**
 * 利用登録の申請: somebody who has no access yet asks an issuer for it. Public, so that it is bounded per day: by address
 * first, so that nobody alone uses up what the issuer receives.
 */
export async function requestRegistration(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  visitor: Visitor,
  command: RequestRegistration,
): Promise<Requested> {
  const { issuerId, request, idempotencyKey } = command;
  const call = {
    caller: { organisationId: issuerId },
    operation: "requestRegistration",
    // Nobody has signed in: a key alone might be anybody's, and would tell that somebody else had used it.
    idempotencyKey:
      idempotencyKey === null ? null : parts.vault.fingerprint(JSON.stringify([idempotencyKey, request])),
    input: request,
  };
  const requested = await parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => requestInside(stores, parts, visitor, command)),
  );
  if (!requested.done && requested.refusal.code === "IDEMPOTENCY_CONFLICT")
    throw new Error("a key that names its input was used with another");
  return requested as Requested;
}

async function requestInside(
  stores: Stores,
  { vault, clock, newId }: Pick<UseCaseParts, "vault" | "clock" | "newId">,
  visitor: Visitor,
  { issuerId, request }: RequestRegistration,
): Promise<Requested> {
  const findings = findingsOnRegistration(request);
  const branches = await stores.parties.branches(issuerId);
  // Every issuer has its main branch.
  if (branches.length === 0) findings.push({ path: "issuerId", code: "NOT_FOUND" });
  const { handlingBranch: named, address, contractingBranch } = request;
  if (branches.length > 0)
    findings.push(
      ...findingsOnHandlingBranch("handlingBranch", branches, { named, address, contractingBranch }),
    );
  if (findings.length > 0) return invalidInput(findings);

  const now = clock();
  const bound = await exceeded(stores, now, {
    ADDRESS: `registration-from:${visitorFingerprint(vault, visitor)}:${dayInJapan(now)}`,
    ISSUER: `registration:${issuerId}:${dayInJapan(now)}`,
  });
  if (bound !== undefined) {
    const retryAfterSeconds = secondsUntilNextDayInJapan(now);
    const limit = REGISTRATIONS_A_DAY[bound];
    return refused({ code: "TOO_MANY_REGISTRATIONS", bound, limit, retryAfterSeconds });
  }

  const id = newId("registration");
  await stores.registrations.insert({
    ...request,
    id,
    // Only a choice is kept: a company that moves follows its address.
    handlingBranchId: named === null ? null : (namedBranch(branches, named)?.id ?? null),
    constructionLicenseNumber: parseConstructionLicense(request.constructionLicenseNumber ?? "") ?? null,
    issuerId,
    contactEmail: parseEmailAddress(request.contactEmail) ?? request.contactEmail,
    telephone: parseTelephoneNumber(request.telephone) ?? request.telephone,
    corporateNumber: parseCorporateNumber(request.corporateNumber ?? "") ?? null,
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

/** Counts a request; the bound that it breaks, and then it is not counted. */
async function exceeded(
  { guesses }: Stores,
  now: Date,
  subjects: Readonly<Record<RegistrationBound, string>>,
): Promise<RegistrationBound | undefined> {
  const counts = await guesses.charge(subjects, now);
  const bounds = Object.keys(REGISTRATIONS_A_DAY) as RegistrationBound[];
  const broken = bounds.find((bound) => (counts[bound] ?? 0) > REGISTRATIONS_A_DAY[bound]);
  if (broken !== undefined) await guesses.refund(subjects);
  return broken;
}
