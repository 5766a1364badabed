import type { Caller } from "../../domain/account/access";
import type { AmendmentChange } from "../../domain/guarantee/amendment";
import { decideAmendment, type AmendmentDecision } from "../../domain/guarantee/decide-amendment";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { Stores } from "../stores";
import { worksStanding } from "../works-contract/works-standing";
import type { StoredGuarantee } from "./guarantee-store-ports";
import { worksByEntry } from "./works-by-entry";

/**
 * Decides on a change of a guarantee that was taken, with all that stands on its works contract, which is held until the
 * unit of work ends: of two amounts raised at once, the second counts the first.
 */
export async function decideOnAmendment(
  stores: Stores,
  caller: Caller,
  taken: StoredGuarantee,
  change: AmendmentChange,
  at: Date,
): Promise<AmendmentDecision> {
  const standing = await worksStanding(stores, caller, statedBy(taken), taken.id, taken.worksContractId);
  return decideAmendment(taken.guarantee, change, {
    ledger: standing.ledger,
    entry: await worksByEntry(stores.worksContracts, standing),
    today: dayInJapan(at),
    lastAmendedOn: taken.lastAmendedOn,
    amendmentCount: taken.amendmentCount,
    agreedFor: taken.agreedFor,
    isLowBid: taken.isLowBid,
    policies: await stores.rules.policies.ofObligee(taken.obligeeId),
  });
}

function statedBy({ issuerId, contractorId, obligeeId, guarantee }: StoredGuarantee) {
  const { name, contractedOn, identifiers } = guarantee.worksContract;
  return {
    parties: { issuerId, contractorId, obligeeId },
    identity: { registeredWorksId: null, name, contractedOn, identifiers },
  };
}
