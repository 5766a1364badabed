import type { IssueGuaranteeInput, WorksContractInput } from "../../sdk/src/generated/inputs";
import type { TestServer } from "./server";

/** A valid input; tests change the one field they are about. */
export function issueInput(
  { ids }: Pick<TestServer, "ids">,
  changes: Partial<IssueGuaranteeInput> = {},
): IssueGuaranteeInput {
  return {
    kind: "ADVANCE_PAYMENT",
    contractorId: ids.contractor,
    obligeeId: ids.kinki,
    worksContract: worksContract(),
    amount: 40_000_000,
    depositBank: { name: "〇〇銀行", branch: "△△支店" },
    ...changes,
  };
}

export function worksContract(changes: Partial<WorksContractInput> = {}): WorksContractInput {
  return {
    name: "〇〇橋補修工事",
    place: "〇〇県〇〇市",
    contractPrice: 100_000_000,
    workPeriod: { from: "2026-04-01", to: "2027-03-31" },
    contractedOn: "2026-03-25",
    ...changes,
  };
}
