import type { Caller } from "../../domain/account/access";
import { rulesOn, type ObligeePolicy } from "../../domain/obligee/obligee-policy";
import { findingsOnUniqueNumbers, uniqueNumbers } from "../../domain/obligee/unique-numbers";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Finding } from "../../domain/values/finding";
import type { WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import type { Stores } from "../stores";
import type { PartiesOfWorks } from "./ports";

/**
 * Numbers that name one works contract of the body and that another contractor has. The caller sees the numbers of its own
 * guarantees, and of others that they exist. Nothing is looked up where the body says nothing of its numbers.
 */
export async function findingsOnNumbers(
  { worksContracts }: Pick<Stores, "worksContracts">,
  caller: Pick<Caller, "role" | "organisationId">,
  { parties, identifiers }: { readonly parties: PartiesOfWorks; readonly identifiers: WorksIdentifiers },
  policies: readonly ObligeePolicy[],
  today: CalendarDate,
): Promise<Finding[]> {
  const rules = rulesOn(today, policies);
  const numbers = uniqueNumbers(identifiers, rules);
  if (numbers.length === 0) return [];
  const found = await worksContracts.numbersElsewhere(parties, numbers);
  const elsewhere = found.map(({ issuerId, ...each }) => ({
    ...each,
    guaranteeNumber:
      caller.role === "ISSUER" && issuerId === caller.organisationId ? each.guaranteeNumber : null,
  }));
  return [...findingsOnUniqueNumbers(identifiers, rules, elsewhere)];
}
