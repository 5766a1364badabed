import type { Caller } from "../../domain/account/access";
import type { Finding } from "../../domain/values/finding";
import { findingsOnWorks, type RegisteredWorks } from "../../domain/application/registered-works";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface RegisterWorks {
  /** `null`: for every contractor that is registered with the issuer. */
  readonly contractorId: string | null;
  readonly works: RegisteredWorks;
  readonly idempotencyKey: string | null;
}

/** 工事の事前登録: the issuer records works that it knows, for the contractor to apply from. */
export async function registerWorks(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: RegisterWorks,
): Promise<Outcome<{ worksId: string }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "registerWorks");
  const { contractorId, works, idempotencyKey } = command;
  const call = { caller, operation: "registerWorks", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const findings = [...findingsOnWorks(works), ...(await findingsOnParties(stores, caller, command))];
      if (findings.length > 0) return invalidInput(findings);
      const at = parts.clock();
      const worksId = parts.newId("works");
      const issuerId = caller.organisationId;
      await stores.registeredWorks.insert({ id: worksId, issuerId, contractorId, works, createdAt: at });
      await recordEvent(stores, parts, caller, { at, type: "WORKS_REGISTERED", subjectId: worksId });
      return done({ worksId });
    }),
  );
}

async function findingsOnParties(
  { parties }: Stores,
  { organisationId }: Caller,
  { contractorId, works }: RegisterWorks,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (!(await parties.obligee(works.obligeeId))) findings.push({ path: "obligeeId", code: "NOT_FOUND" });
  if (contractorId !== null && !(await parties.contractor(organisationId, contractorId)))
    findings.push({ path: "contractorId", code: "NOT_FOUND" });
  return findings;
}
