import type { Caller } from "../../domain/account/access";
import type { Finding } from "../../domain/values/finding";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { heldEntries } from "./held-entries";
import type { Assignment } from "./ports";

export interface AssignLedgerEntries extends Assignment {
  readonly entryIds: readonly string[];
  readonly idempotencyKey: string | null;
}

/** Assigns entries of the own ledger to a department of the own body, to an officer of it, or to both. */
export async function assignLedgerEntries(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock">,
  caller: Caller,
  command: AssignLedgerEntries,
): Promise<Outcome<{ entryIds: readonly string[] }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, "keepLedger");
  const { entryIds, departmentId, officerId, idempotencyKey } = command;
  const call = { caller, operation: "assignLedgerEntries", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const { findings } = await heldEntries(stores, caller, entryIds, "OWN");
      const wrong = [...findings, ...(await findingsOn(stores, caller, { departmentId, officerId }))];
      if (wrong.length > 0) return invalidInput(wrong);
      await stores.ledger.assign(entryIds, { departmentId, officerId });
      return done({ entryIds });
    }),
  );
}

/** Somebody else's departments and officers are as good as none. */
async function findingsOn(
  { ledger }: Pick<Stores, "ledger">,
  { organisationId }: Caller,
  { departmentId, officerId }: Assignment,
): Promise<Finding[]> {
  if (departmentId === undefined && officerId === undefined)
    return [{ path: "departmentId", code: "NOTHING_TO_ASSIGN" }];
  const isDepartment =
    typeof departmentId !== "string" || (await ledger.isDepartmentOf(organisationId, departmentId));
  const isOfficer = typeof officerId !== "string" || (await ledger.isOfficerOf(organisationId, officerId));
  return [
    ...(isDepartment ? [] : [{ path: "departmentId", code: "NOT_FOUND" } as const]),
    ...(isOfficer ? [] : [{ path: "officerId", code: "NOT_FOUND" } as const]),
  ];
}
