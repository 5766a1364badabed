import { eligibilityOf, type EligibilityRequest } from "../../src/domain/obligee/eligibility";
import type { ObligeePolicy } from "../../src/domain/obligee/obligee-policy";
import type { FiscalYear } from "../../src/domain/values/fiscal-year";
import type { GuaranteeKind } from "../../src/domain/values/guarantee-kind";
import { coveredYear, lastCoveredYear } from "../../src/domain/works-contract/covered-year";
import {
  advanceOf,
  findingsOnFollowedAdvance,
  findingsOnSecond,
  takenBeside,
  type Commitment,
} from "../../src/domain/works-contract/works-ledger";
import { adoption, advance, yen } from "./eligibility-requests";

/** One guarantee of a year that the contractor means to have; `null`: of the whole contract. */
export interface Intended {
  readonly kind: GuaranteeKind;
  readonly fiscalYear: FiscalYear | null;
  /** `null`: all that is allowed. */
  readonly amount: number | null;
}

/**
 * What stands on a contract after its contractor has asked in this order, each time for no more than is allowed. What is
 * refused, such as an interim payment before its advance, is asked for again until nothing more is allowed.
 */
export function askedInOrder(
  contract: Partial<EligibilityRequest>,
  intended: readonly Intended[],
  policies: readonly ObligeePolicy[],
): readonly Commitment[] {
  const ledger: Commitment[] = [];
  for (let before = -1; before < ledger.length;) {
    before = ledger.length;
    for (const each of intended) ledger.push(...allowed(contract, each, ledger, policies));
  }
  return ledger;
}

function allowed(
  contract: Partial<EligibilityRequest>,
  { kind, fiscalYear, amount: most }: Intended,
  ledger: readonly Commitment[],
  policies: readonly ObligeePolicy[],
): Commitment[] {
  const request = { ...advance, ...contract, kind, fiscalYear, isAdvancePlanned: true };
  const asked = { kind, fiscalYear, lastFiscalYear: lastCoveredYear(request, { kind, fiscalYear }) };
  const year = coveredYear(request, request);
  const around = {
    ...request,
    advanceAmount: kind === "INTERIM_PAYMENT" ? (advanceOf(asked, ledger)?.amount ?? null) : null,
    takenBeside: takenBeside(asked, ledger),
    progress:
      year === null || kind !== "INTERIM_PAYMENT"
        ? null
        : { recognisedOn: year.period.to, workDone: year.price, plannedWorkDone: true },
  };
  const bound = eligibilityOf({ ...around, amount: null }, [adoption], policies);
  const limit = bound.mostAmount ?? bound.leastAmount ?? 0;
  const amount = yen(bound.mostAmount === null ? limit : Math.min(limit, most ?? limit));
  const refused = [
    ...eligibilityOf({ ...around, amount }, [adoption], policies).reasons,
    ...findingsOnSecond({ ...asked, advanceAmount: null }, ledger),
    ...findingsOnFollowedAdvance(
      { ...asked, advanceAmount: around.advanceAmount, paidAhead: request.paidAhead },
      ledger,
    ),
  ];
  if (amount === 0 || refused.length > 0) return [];
  const coveredPrice = year?.price ?? request.coveredPrice;
  return [
    { ...asked, coveredPrice, paidAhead: null, amount, mostAmount: amount, state: "IN_FORCE", number: null },
  ];
}
