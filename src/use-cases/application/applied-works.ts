import type { RegisteredWorks } from "../../domain/application/registered-works";
import type { StoredApplication } from "./ports";
import type { Stores } from "../stores";

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
