import type { Caller } from "../../domain/account/access";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { completed, type AgreedTerms } from "../../domain/guarantee/guarantee-terms";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Outcome } from "../shared/outcome";
import { registerGuarantee } from "./register-guarantee";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface IssueGuarantee {
  readonly terms: AgreedTerms;
  readonly contractorId: string;
  readonly obligeeId: string;
  /** `null`: the issuer's main branch. */
  readonly branchId: string | null;
  /** Brought by the issuer's own core system; `null`: the next free one is allotted. */
  readonly number: GuaranteeNumber | null;
  readonly idempotencyKey: string | null;
}

type Issued = Outcome<
  { guaranteeId: string },
  "INVALID_INPUT" | "GUARANTEE_NUMBER_TAKEN" | "GUARANTEE_NUMBERS_EXHAUSTED" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * Issues a guarantee that the issuer's own core system has underwritten, for the caller's own organisation: number,
 * first certificate and auth key, all or none. Guarantees that were applied for here are issued by
 * `issueAppliedGuarantee`.
 */
export async function issueGuarantee(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "newAuthKey" | "letters">,
  caller: Caller,
  command: IssueGuarantee,
): Promise<Issued> {
  assertMay(caller, "issueGuarantee");
  const { contractorId, obligeeId, branchId, number, idempotencyKey } = command;
  const concluded = {
    terms: completed(command.terms),
    contractorId,
    jointVenture: null,
    obligeeId,
    branchId,
    number,
    delivery: "ELECTRONIC",
    applicationId: null,
    contactEmail: null,
  } as const;
  const call = { caller, operation: "issueGuarantee", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const at = parts.clock();
      const registered = await registerGuarantee(stores, parts, caller, concluded, at);
      if (!registered.done) return registered;
      const { guaranteeId } = registered.value;
      await recordEvent(stores, parts, caller, { at, type: "GUARANTEE_ISSUED", guaranteeId, to: "ISSUED" });
      return registered;
    }),
  );
}
