import type { Caller } from "../../domain/account/access";
import { allowedRegistrationSteps, type RegistrationStep } from "../../domain/account/registration";
import { mutationsFor } from "../../domain/guarantee/step-mutation";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";
import type { StoredRegistration } from "./ports";

/** A request that the caller's organisation received and has not decided yet. */
export async function registrationToDecide(
  { registrations }: Stores,
  caller: Caller,
  id: string,
  step: RegistrationStep,
): Promise<Outcome<StoredRegistration, "REGISTRATION_NOT_FOUND" | "STEP_NOT_ALLOWED">> {
  const registration = await registrations.ofIssuer(caller.organisationId, id);
  if (!registration) return refused({ code: "REGISTRATION_NOT_FOUND" });
  const { status } = registration;
  const steps = allowedRegistrationSteps(status);
  if (steps.includes(step)) return done(registration);
  const allowedActions = mutationsFor(caller, "REGISTRATION", steps);
  return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions, about: "REGISTRATION" });
}
