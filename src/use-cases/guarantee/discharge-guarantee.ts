import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import {
  findingsBeforeConfirmation,
  restingOnConfirmation,
  type EndConfirmation,
} from "../../domain/guarantee/end-confirmation";
import { findingsOnDischarge } from "../../domain/guarantee/guarantee-end-findings";
import { endOfDischarge, type Discharge } from "../../domain/guarantee/guarantee-end-statement";
import type { StoredGuarantee } from "./guarantee-store-ports";
import {
  takeGuaranteeStep,
  type GuaranteeStepCommand,
  type GuaranteeStepRefusal,
  type StepWithOfficers,
} from "./guarantee-step";
import type { Stores } from "../stores";
import { recordEndByOfficers } from "./record-guarantee-end-by-officers";
import { invalidInput, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface DischargeGuarantee extends GuaranteeStepCommand {
  readonly discharge: Omit<Discharge, "statedBy">;
}

const STEP = {
  mutation: "DISCHARGE_GUARANTEE",
  eventType: "GUARANTEE_DISCHARGED",
} as const;

type DischargeRefusal = "INVALID_INPUT" | "NOT_THE_OBLIGEE" | "OFFICER_REQUIRED";

/**
 * 保証終了（債務履行済）: the guaranteed obligation is fulfilled. The obligee in whose favour the guarantee is knows it; its
 * issuer needs evidence, and from a set amount on a second officer. An obligee that merely opened it is refused. The
 * contractor is told by mail.
 */
export async function dischargeGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters" | "fourEyesFrom">,
  caller: Caller,
  command: DischargeGuarantee,
): Promise<Outcome<StepWithOfficers, GuaranteeStepRefusal | DischargeRefusal>> {
  const statedBy = caller.role === "OBLIGEE" ? "OBLIGEE" : "ISSUER";
  const stated: Discharge = { ...command.discharge, statedBy };
  return takeGuaranteeStep<DischargeRefusal>(parts, caller, STEP, command, async (stores, taken, at) => {
    if (!(await mayState(stores, caller, taken))) return refused({ code: "NOT_THE_OBLIGEE" });
    const confirmed = await confirmationFor(stores, taken, stated);
    const discharge = restingOnConfirmation(stated, confirmed);
    const { lastAmendedOn } = taken;
    const findings = [
      ...findingsOnDischarge(discharge, taken.guarantee, { today: dayInJapan(at), lastAmendedOn }),
      ...findingsBeforeConfirmation(stated, confirmed),
    ];
    if (findings.length > 0) return invalidInput(findings);
    return recordEndByOfficers(stores, parts, caller, taken, { end: endOfDischarge(discharge), at });
  });
}

/** The issuer that states no document rests on what the body itself has confirmed. */
async function confirmationFor(
  { endConfirmations }: Pick<Stores, "endConfirmations">,
  { id }: StoredGuarantee,
  stated: Discharge,
): Promise<EndConfirmation | null> {
  if (stated.evidence !== null || stated.statedBy === "OBLIGEE") return null;
  return endConfirmations.newestOfPresent(id, "DISCHARGE");
}

/** A certificate names a contracting officer; the body that the officer acts for is the same obligee, and vice versa. */
async function mayState(
  { obligees }: Pick<Stores, "obligees">,
  { role, organisationId }: Caller,
  { obligeeId }: StoredGuarantee,
): Promise<boolean> {
  return role !== "OBLIGEE" || obligees.areOneBody(organisationId, obligeeId);
}
