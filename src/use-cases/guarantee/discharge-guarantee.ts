import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import { findingsOnDischarge, type Discharge } from "../../domain/guarantee/guarantee-end-findings";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import type { StoredGuarantee } from "./ports";
import { takeGuaranteeStep, type GuaranteeStepCommand, type GuaranteeStepRefusal } from "./guarantee-step";
import type { Stores } from "../stores";
import { recordGuaranteeEnd } from "./record-guarantee-end";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface DischargeGuarantee extends GuaranteeStepCommand {
  readonly discharge: Discharge;
}

const STEP = {
  mutation: "DISCHARGE_GUARANTEE",
  eventType: "GUARANTEE_DISCHARGED",
} as const;

/**
 * 解除: the guaranteed obligation is fulfilled, which the obligee in whose favour the guarantee is knows, or its issuer.
 * An obligee that merely opened it is refused. The contractor is told by mail.
 */
export async function dischargeGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "letters">,
  caller: Caller,
  command: DischargeGuarantee,
): Promise<Outcome<{ guaranteeId: string }, GuaranteeStepRefusal | "INVALID_INPUT" | "NOT_THE_OBLIGEE">> {
  const { discharge } = command;
  return takeGuaranteeStep<"INVALID_INPUT" | "NOT_THE_OBLIGEE">(
    parts,
    caller,
    STEP,
    command,
    async (stores, taken, at) => {
      if (!(await mayState(stores, caller, taken))) return refused({ code: "NOT_THE_OBLIGEE" });
      const findings = findingsOnDischarge(discharge, taken.guarantee, {
        today: dayInJapan(at),
        lastAmendedOn: taken.lastAmendedOn,
      });
      if (findings.length > 0) return invalidInput(findings);
      const { dischargedOn: endedOn, reference } = discharge;
      const end = {
        status: LIFE_CYCLE.discharge.to,
        endedOn,
        ground: null,
        consentedOn: null,
        reference,
      } as const;
      return done({ subjectId: await recordGuaranteeEnd(stores, parts, taken, { end, isNews: true, at }) });
    },
  );
}

/** A certificate names a contracting officer; the body that the officer acts for is the same obligee, and vice versa. */
async function mayState(
  { obligees }: Pick<Stores, "obligees">,
  { role, organisationId }: Caller,
  { obligeeId }: StoredGuarantee,
): Promise<boolean> {
  return role !== "OBLIGEE" || obligees.areOneBody(organisationId, obligeeId);
}
