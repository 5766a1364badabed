import type { Caller } from "../../domain/account/access";
import { below, type Finding } from "../../domain/values/finding";
import { findingsOnFollowedAdvance, findingsOnSecond } from "../../domain/works-contract/works-ledger";
import type { Stores } from "../stores";
import { worksStanding } from "../works-contract/works-standing";
import type { StoredApplication } from "./ports";
import { askedGuarantee, statedWorks } from "./stated-works";

/**
 * What stands on the works contract against a submitted application now: other guarantees may have been issued, and the
 * advance may have ended, since it was submitted.
 */
export async function findingsOnStanding(
  stores: Stores,
  caller: Caller,
  application: StoredApplication,
): Promise<Finding[]> {
  const stated = statedWorks(application);
  const asked = askedGuarantee(application.content);
  if (stated === null || asked === null)
    throw new Error("an application was submitted with something missing");
  const { ledger } = await worksStanding(stores, caller, stated, application.id);
  return below("content", [
    ...(application.secondGuarantee === null ? findingsOnSecond(asked, ledger) : []),
    ...findingsOnFollowedAdvance({ ...asked, paidAhead: application.content.paidAhead }, ledger),
  ]);
}
