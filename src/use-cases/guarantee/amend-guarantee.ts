import type { Caller } from "../../domain/account/access";
import type { AmendmentChange } from "../../domain/guarantee/amendment";
import type { Finding } from "../../domain/values/finding";
import { decideOnAmendment } from "./decide-on-amendment";
import { takeGuaranteeStep, type GuaranteeStepCommand, type GuaranteeStepRefusal } from "./guarantee-step";
import { recordAmendment } from "./record-amendment";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface AmendGuarantee extends GuaranteeStepCommand {
  /** The revision that the caller saw: a guarantee that was changed since is not amended. */
  readonly revision: number;
  readonly change: AmendmentChange;
  /** Whether what an application would be refused for refuses the amendment, too; else it is a warning. */
  readonly isStrict: boolean;
}

type AmendRefusal = "INVALID_INPUT" | "REVISION_CONFLICT" | "AMENDMENT_APPLIED_FOR_ALREADY";

/** The amendment, and what an application for it would have been refused for. */
export interface Amended {
  readonly guaranteeId: string;
  readonly amendmentId: string;
  readonly warnings: readonly Finding[];
}

const STEP = {
  mutation: "AMEND_GUARANTEE",
  eventType: "GUARANTEE_AMENDED",
} as const;

/**
 * 変更: records that the works contract was changed and the guarantee with it, with a new version of the certificate
 * where the rules ask for one, and queues the mail that tells the contractor; all or nothing. Of two at the same time the
 * second waits for the first, and then names a revision that is over.
 */
export async function amendGuarantee(
  parts: Pick<
    UseCaseParts,
    "unitOfWork" | "vault" | "clock" | "newId" | "letters" | "publishedHandOverRules"
  >,
  caller: Caller,
  command: AmendGuarantee,
): Promise<Outcome<Amended, GuaranteeStepRefusal | AmendRefusal>> {
  const taken = await takeGuaranteeStep<AmendRefusal, { warnings: readonly Finding[] }>(
    parts,
    caller,
    STEP,
    command,
    async (stores, guarantee, at) => {
      const { revision: actual } = guarantee;
      if (command.revision !== actual)
        return refused({ code: "REVISION_CONFLICT", expected: command.revision, actual });
      // Its premium is settled: nothing is left of it but to amend the guarantee as it was applied for.
      const pending = await stores.amendmentApplications.pendingOf(guarantee.id);
      if (pending?.isSettled)
        return refused({ code: "AMENDMENT_APPLIED_FOR_ALREADY", applicationId: pending.id });
      const decision = await decideOnAmendment(stores, caller, guarantee, command.change, at);
      if (!decision.possible) return invalidInput(decision.findings);
      const { overCeiling: warnings } = decision;
      if (command.isStrict && warnings.length > 0) return invalidInput(warnings);
      return done({ subjectId: await recordAmendment(stores, parts, guarantee, decision, at), warnings });
    },
  );
  if (!taken.done) return taken;
  const { guaranteeId, subjectId: amendmentId, warnings } = taken.value;
  return done({ guaranteeId, amendmentId, warnings });
}
