import type { RegisteredWorks } from "../domain/registered-works";
import type { StoredApplication } from "./ports/application-store";
import type { Stores } from "./ports";

/** The registered works that an application is made from; `null` where it is made from none, or from unknown ones. */
export async function appliedWorks(
  { registeredWorks }: Stores,
  {
    issuerId,
    contractorId,
    registeredWorksId,
  }: Pick<StoredApplication, "issuerId" | "contractorId" | "registeredWorksId">,
): Promise<RegisteredWorks | null> {
  if (registeredWorksId === null) return null;
  return registeredWorks.findFor(issuerId, contractorId, registeredWorksId);
}
