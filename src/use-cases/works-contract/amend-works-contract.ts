import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import { findingsOnWorksChange, type WorksChange } from "../../domain/works-contract/works-amendment";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { UseCaseParts } from "../use-case-parts";
import { changeWorks } from "./record-works-change";

export interface AmendWorksContract {
  readonly worksContractId: string;
  readonly change: WorksChange;
  readonly idempotencyKey: string | null;
}

/**
 * 変更契約: the issuer records in its own entry that the works contract was changed. Its guarantees stay as they are until
 * each is amended; until then they differ from the entry.
 */
export async function amendWorksContract(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: AmendWorksContract,
): Promise<Outcome<{ worksContractId: string }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "amendGuarantee");
  const { worksContractId, change, idempotencyKey } = command;
  const call = { caller, operation: "amendWorksContract", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const { worksContracts } = stores;
      const seen = await worksContracts.find(caller.organisationId, worksContractId);
      if (seen === null) return invalidInput([{ path: "worksContractId", code: "NOT_FOUND" }]);
      await worksContracts.hold(seen);
      const entry = (await worksContracts.find(caller.organisationId, worksContractId)) ?? seen;
      const at = parts.clock();
      const before = {
        ...entry.works,
        contractedOn: entry.contractedOn,
        ...(await worksContracts.history(worksContractId)),
      };
      const findings = [...findingsOnWorksChange(before, change, dayInJapan(at))];
      if (findings.length > 0) return invalidInput(findings);
      await changeWorks(stores, parts, entry, change, { cause: "AMENDED", guaranteeId: null, at });
      await recordEvent(stores, parts, caller, {
        at,
        type: "WORKS_CONTRACT_AMENDED",
        subjectId: worksContractId,
      });
      return done({ worksContractId });
    }),
  );
}
