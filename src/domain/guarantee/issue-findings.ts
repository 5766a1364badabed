import type { AdoptionInForce } from "../obligee/adoption";
import { ASKED_BY_POLICY, eligibilityOf } from "../obligee/eligibility";
import { NO_INTERIM_FACTS } from "../obligee/interim-facts";
import type { ObligeePolicy } from "../obligee/obligee-policy";
import type { CalendarDate } from "../values/calendar-date";
import type { Finding, FindingCode } from "../values/finding";
import {
  advanceOf,
  findingsOnFollowedAdvance,
  findingsOnSecond,
  takenBeside,
  type Commitment,
} from "../works-contract/works-ledger";
import { completed, type AgreedTerms } from "./guarantee-terms";
import type { Yen } from "../values/yen";

/** What is known around a guarantee that an issuer's own core system has underwritten. */
export interface IssueCircumstances {
  /** What stands on the same works contract. */
  readonly ledger: readonly Commitment[];
  readonly adoptions: readonly AdoptionInForce[];
  readonly policies: readonly ObligeePolicy[];
  /** Whether an officer lets a second guarantee of the same works, kind and year through. */
  readonly isSecondLetThrough: boolean;
  readonly today: CalendarDate;
}

/**
 * What the issuer's own underwriting has looked at and does not tell: 認定調書, the advance as it was received, and what
 * the obligee's own rules of 中間前払金 ask for.
 */
const UNTOLD: readonly FindingCode[] = ["PROGRESS_REQUIRED", "ADVANCE_AMOUNT_REQUIRED", ...ASKED_BY_POLICY];

/**
 * What an application for the same guarantee would be refused for: the obligee's adoption and ceilings, and what stands
 * on the works contract. The terms must have passed `findingsOnTerms`.
 */
export function findingsOnIssue(agreed: AgreedTerms, circumstances: IssueCircumstances): Finding[] {
  const { ledger, adoptions, policies, isSecondLetThrough, today } = circumstances;
  const { kind, contractType, fiscalYear, lastFiscalYear, amount, worksContract } = completed(agreed);
  const asked = { kind, fiscalYear, lastFiscalYear, advanceAmount: null };
  const { reasons } = eligibilityOf(
    {
      ...worksContract,
      fiscalYears: agreed.worksContract.fiscalYears,
      advanceYears: agreed.worksContract.advanceYears,
      fiscalYear,
      paidAhead: agreed.paidAhead,
      carriedOver: agreed.carriedOver,
      kind,
      contractType: contractType ?? "WORKS",
      delivery: "ELECTRONIC",
      noticedOn: null,
      nominatedOn: null,
      procurementStartedOn: null,
      amount,
      isLowBid: false,
      // A rider on the advance: the core system knows whether one is planned.
      isAdvancePlanned: kind === "CONTRACT_PERFORMANCE" ? true : null,
      advanceAmount: advanceOf(asked, ledger)?.amount ?? (0 as Yen),
      takenBeside: takenBeside(asked, ledger),
      progress: null,
      ...NO_INTERIM_FACTS,
      on: today,
    },
    adoptions,
    policies,
  );
  return [
    ...reasons.filter(({ code }) => !UNTOLD.includes(code)),
    ...(isSecondLetThrough ? [] : findingsOnSecond(asked, ledger)),
    ...findingsOnFollowedAdvance({ ...asked, paidAhead: agreed.paidAhead }, ledger),
  ];
}
