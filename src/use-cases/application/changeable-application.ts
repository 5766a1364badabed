import type { Caller } from "../../domain/account/access";
import { goesWithHandOver } from "../../domain/attachment/attachment";
import type { AttachmentKind } from "../../domain/attachment/attachment-kind";
import { stepOfApplication, type ApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor, type StepMutation } from "../../domain/guarantee/step-mutation";
import type { StoredApplication } from "./ports";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";

/**
 * The application, where its contractor may change it: what is attached to it is a part of what it says. `attached`: the kind
 * of what is added or removed; what goes to the obligee is no part of it, and may follow once the guarantee is issued.
 */
export async function changeableApplication(
  { applications }: Pick<Stores, "applications">,
  caller: Caller,
  applicationId: string,
  attached: AttachmentKind | null = null,
): Promise<Outcome<StoredApplication, "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED">> {
  const application = await applications.takeVisible(caller, applicationId);
  if (!application) return refused({ code: "APPLICATION_NOT_FOUND" });
  const { status, settlement } = application;
  if (status === "ISSUED" && attached !== null && goesWithHandOver(attached)) return done(application);
  const step = stepOfApplication({ status, isSettled: settlement !== null }, "change");
  if (step.allowed) return done(application);
  const allowedActions: readonly StepMutation[] = mutationsFor(caller, "APPLICATION", step.allowedActions);
  return refused({
    code: "STEP_NOT_ALLOWED",
    status: status satisfies ApplicationStatus,
    allowedActions,
    about: "APPLICATION",
  });
}
