import { newestOf, type RegisteredWorks } from "../../domain/application/registered-works";
import { areSameWorks } from "../../domain/works-contract/same-works";
import { amendedTerms } from "../works-contract/join-works";
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

/** The same as they fill an application in: with what the issuer's entry of their contract says since it was changed. */
export async function fillingWorks(
  stores: Stores,
  applied: Pick<StoredApplication, "issuerId" | "contractorId" | "registeredWorksId">,
): Promise<RegisteredWorks | null> {
  const works = await appliedWorks(stores, applied);
  if (works === null) return null;
  const { issuerId, contractorId, registeredWorksId } = applied;
  const identity = { ...works, registeredWorksId };
  const candidates = await stores.worksContracts.candidates({ ...works, contractorId }, identity);
  const entry = candidates.find((each) => each.issuerId === issuerId && areSameWorks(each, identity)) ?? null;
  return newestOf(works, await amendedTerms(stores, entry));
}
