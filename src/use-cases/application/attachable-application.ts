import type { Caller } from "../../domain/account/access";
import type { AttachmentKind } from "../../domain/application/application-requirements";
import { allowedActions, hasEnded } from "../../domain/guarantee/guarantee-life-cycle";
import { mutationsFor } from "../../domain/guarantee/step-mutation";
import { refused, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import { changeableApplication } from "./changeable-application";
import type { StoredApplication } from "./ports";

/** The application, where its contractor may attach this to it: what follows the issue, as long as the guarantee has not ended. */
export async function attachableApplication(
  stores: Pick<Stores, "applications" | "guarantees">,
  caller: Caller,
  applicationId: string,
  kind: AttachmentKind,
): Promise<Outcome<StoredApplication, "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED">> {
  const changeable = await changeableApplication(stores, caller, applicationId, kind);
  if (!changeable.done || changeable.value.guaranteeId === null) return changeable;
  const taken = await stores.guarantees.takeVisible(caller, changeable.value.guaranteeId);
  if (!taken) throw new Error("a contractor does not see the guarantee of its application");
  const { status } = taken.guarantee;
  if (!hasEnded(status)) return changeable;
  const possible = mutationsFor(caller, "GUARANTEE", allowedActions(status));
  return refused({ code: "STEP_NOT_ALLOWED", status, allowedActions: possible, about: "GUARANTEE" });
}
