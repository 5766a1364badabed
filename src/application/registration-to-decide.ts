import type { Caller } from "../domain/access";
import { allowedRegistrationSteps, type RegistrationStep } from "../domain/registration";
import type { Stores } from "./ports";
import { done, refused, type Outcome } from "./refusal";
import type { StoredRegistration } from "./ports/registration-store";

/** A request that the caller's organisation received and has not decided yet. */
export async function registrationToDecide(
  { registrations }: Stores,
  { organisationId }: Caller,
  id: string,
  step: RegistrationStep,
): Promise<Outcome<StoredRegistration, "REGISTRATION_NOT_FOUND" | "STEP_NOT_ALLOWED">> {
  const registration = await registrations.ofIssuer(organisationId, id);
  if (!registration) return refused({ code: "REGISTRATION_NOT_FOUND" });
  const { status } = registration;
  const allowedActions = allowedRegistrationSteps(status);
  return allowedActions.includes(step)
    ? done(registration)
    : refused({ code: "STEP_NOT_ALLOWED", status, allowedActions });
}
