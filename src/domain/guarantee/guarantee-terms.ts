import type { CalendarDate } from "../values/calendar-date";
import { below, type Finding } from "../values/finding";
import {
  coveredYear,
  findingsOnYear,
  lastCoveredYear,
  type CoveredYear,
  type YearChoice,
} from "../works-contract/covered-year";
import { findingsOnFiscalYears, NOT_PLANNED, type PlannedYears } from "../works-contract/fiscal-year-plans";
import { periodOfFiscalYear, type FiscalYear } from "../values/fiscal-year";
import { followsWorksContract, hasDepositBank, type GuaranteeKind } from "../values/guarantee-kind";
import type { ContractType } from "../values/contract-type";
import type { JointVenture } from "../works-contract/joint-venture";
import { findingsOnIdentifiers, findingsOnReference } from "../works-contract/works-identifiers";
import type { CarriedOver } from "../works-contract/carried-over";
import type { DepositBank, WorksContract } from "../works-contract/works-contract";
import type { Yen } from "../values/yen";
import { LONGEST, findingsOnText } from "../values/readable-text";

/** What issuer and contractor agreed on: the content of the guarantee contract (保証契約). */
export interface GuaranteeTerms {
  readonly kind: GuaranteeKind;
  /** 工事 or 業務委託; `null` of guarantees that were issued before it was recorded. */
  readonly contractType: ContractType | null;
  /** 共同企業体 that the contractor represents; `null` where it contracts alone. */
  readonly jointVenture: JointVenture | null;
  /** The caller's own reference to the guarantee, which no paper shows. */
  readonly externalReference: string | null;
  readonly worksContract: WorksContract;
  /**
   * 対象年度: of a contract over several fiscal years (債務負担行為), the one that an advance is for; `null`: the guarantee is
   * for the whole contract.
   */
  readonly fiscalYear: FiscalYear | null;
  /** The second year, where an advance covers the first two together; `null`: it covers its year alone. */
  readonly lastFiscalYear: FiscalYear | null;
  /** 出来高超過額, which the covered price is less by; `null`: nobody has said any. */
  readonly paidAhead: Yen | null;
  readonly amount: Yen;
  /** 保証期限: the completion date of the works contract or, of a year but the last, that year's end; or later. */
  readonly expiresOn: CalendarDate;
  readonly depositBank: DepositBank | null;
}

/** Terms as they are agreed on: what is left open follows from the works contract. */
export interface AgreedTerms extends Omit<GuaranteeTerms, "worksContract" | "lastFiscalYear" | "expiresOn"> {
  /** Without a covered price (対象額) the whole price is covered, or what the fiscal year's plan gives. */
  readonly worksContract: Omit<WorksContract, "coveredPrice"> &
    PlannedYears & { readonly coveredPrice: Yen | null };
  /** Without a day of its own the guarantee ends with the works, or with its fiscal year. */
  readonly expiresOn: CalendarDate | null;
  /** 繰越し: see `YearChoice`. It decides on the issue, and is no term of the guarantee. */
  readonly carriedOver: CarriedOver | null;
}

/** The terms with nothing left open. They must have passed `findingsOnTerms`. */
export function completed({
  worksContract: works,
  expiresOn,
  carriedOver: _,
  ...terms
}: AgreedTerms): GuaranteeTerms {
  const { name, place, contractPrice, workPeriod, contractedOn, identifiers, externalReference } = works;
  const year = coveredYear(works, terms);
  const coveredPrice = year?.price ?? works.coveredPrice ?? contractPrice;
  return {
    ...terms,
    lastFiscalYear: lastCoveredYear(works, terms),
    worksContract: {
      name,
      place,
      contractPrice,
      coveredPrice,
      workPeriod,
      contractedOn,
      identifiers,
      externalReference,
    },
    expiresOn: expiresOn ?? year?.endsOn ?? workPeriod.to,
  };
}

/** Terms as far as they are known. No rule judges a term that is `null`. */
export interface KnownTerms extends YearChoice {
  readonly worksContract: Omit<WorksContract, "name" | "contractPrice" | "coveredPrice" | "workPeriod"> &
    PlannedYears & {
      readonly name: string | null;
      readonly contractPrice: Yen | null;
      readonly coveredPrice: Yen | null;
      readonly workPeriod: { readonly from: CalendarDate | null; readonly to: CalendarDate | null };
    };
  readonly externalReference: string | null;
  readonly amount: Yen | null;
  readonly expiresOn: CalendarDate | null;
  readonly depositBank: DepositBank | null;
}

/** Terms that were issued. They keep their covered price: the plan of their years is not asked again. */
export function asIssued(terms: Omit<GuaranteeTerms, "contractType" | "jointVenture">): KnownTerms {
  const worksContract = { ...terms.worksContract, ...NOT_PLANNED };
  return { ...terms, worksContract, paidAhead: null, carriedOver: null };
}

/** All that contradicts itself in the terms, each with its place; empty when they can be issued. */
export function findingsOnTerms(terms: KnownTerms): Finding[] {
  const { worksContract: works } = terms;
  const ofYears = [...below("worksContract", findingsOnFiscalYears(works)), ...findingsOnYear(works, terms)];
  const year = ofYears.length === 0 ? yearOf(terms) : null;
  return [
    ...ofYears,
    ...findingsOnMoney(terms, year),
    // Without a sound plan nobody knows when the year's guarantee may end.
    ...findingsOnDays(terms, ofYears.length === 0 ? (year?.endsOn ?? works.workPeriod.to) : null),
    ...findingsOnDepositBank(terms),
    ...findingsOnTexts(terms),
  ];
}

/** What the chosen year covers, as far as the terms say. */
function yearOf(terms: KnownTerms): CoveredYear | null {
  const { workPeriod, ...works } = terms.worksContract;
  const { from, to } = workPeriod;
  if (from === null || to === null || to < from) return null;
  return coveredYear({ ...works, workPeriod: { from, to } }, terms);
}

/** The years that a guarantee covers. */
export type YearsOfTerms = Pick<GuaranteeTerms, "fiscalYear" | "lastFiscalYear">;

/**
 * The first day on which a guarantee of these terms may expire. Of a year, or of two together, it is the end of the last
 * one, or the completion date where that comes sooner.
 */
export function earliestExpiry(
  { fiscalYear, lastFiscalYear }: YearsOfTerms,
  completion: CalendarDate,
): CalendarDate {
  const last = lastFiscalYear ?? fiscalYear;
  if (last === null) return completion;
  const { to } = periodOfFiscalYear(last);
  return to < completion ? to : completion;
}

/** Prices that contradict each other, or an amount that contradicts them. Without a covered price all is covered. */
export function* findingsOnMoney(
  {
    amount,
    worksContract: { contractPrice, coveredPrice },
  }: {
    readonly amount: Yen | null;
    readonly worksContract: Pick<KnownTerms["worksContract"], "contractPrice" | "coveredPrice">;
  },
  year: CoveredYear | null = null,
): Iterable<Finding> {
  if (contractPrice === 0) yield { path: "worksContract.contractPrice", code: "MUST_BE_POSITIVE" };
  if (coveredPrice === 0) yield { path: "worksContract.coveredPrice", code: "MUST_BE_POSITIVE" };
  if (amount === 0) yield { path: "amount", code: "MUST_BE_POSITIVE" };
  if (contractPrice !== null && coveredPrice !== null && coveredPrice > contractPrice)
    yield {
      path: "worksContract.coveredPrice",
      code: "OVER_CONTRACT_PRICE",
      limit: contractPrice,
      actual: coveredPrice,
    };
  if (year !== null && coveredPrice !== null && coveredPrice !== year.price)
    yield {
      path: "worksContract.coveredPrice",
      code: "NOT_THE_YEARS_PRICE",
      limit: year.price,
      actual: coveredPrice,
    };
  const covered = year?.price ?? coveredPrice ?? contractPrice;
  if (amount !== null && covered !== null && amount > covered)
    yield { path: "amount", code: "OVER_COVERED_PRICE", limit: covered, actual: amount };
}

/** A work period that ends before it begins. */
export function* findingsOnPeriod({
  from,
  to,
}: KnownTerms["worksContract"]["workPeriod"]): Iterable<Finding> {
  if (from !== null && to !== null && to < from)
    yield { path: "worksContract.workPeriod.to", code: "BEFORE_START", limit: from, actual: to };
}

function* findingsOnDays(
  { kind, worksContract, expiresOn }: KnownTerms,
  earliest: CalendarDate | null,
): Iterable<Finding> {
  const { workPeriod, contractedOn } = worksContract;
  const { to } = workPeriod;
  yield* findingsOnPeriod(workPeriod);
  if (expiresOn !== null && earliest !== null && expiresOn < earliest)
    yield { path: "expiresOn", code: "BEFORE_COMPLETION", limit: earliest, actual: expiresOn };
  if (contractedOn === null && kind !== null && followsWorksContract(kind))
    yield { path: "worksContract.contractedOn", code: "REQUIRED_FOR_ADVANCE" };
  if (contractedOn !== null && to !== null && contractedOn > to)
    yield { path: "worksContract.contractedOn", code: "AFTER_COMPLETION", limit: to, actual: contractedOn };
}

function* findingsOnDepositBank({ kind, depositBank }: KnownTerms): Iterable<Finding> {
  if (kind === null) return;
  if (hasDepositBank(kind) && depositBank === null)
    yield { path: "depositBank", code: "REQUIRED_FOR_ADVANCE" };
  if (!hasDepositBank(kind) && depositBank !== null) yield { path: "depositBank", code: "ONLY_FOR_ADVANCE" };
}

/** What is wrong with the texts on the paper. */
export function* findingsOnTexts({
  worksContract,
  externalReference,
  depositBank,
}: Pick<KnownTerms, "worksContract" | "externalReference" | "depositBank">): Iterable<Finding> {
  const texts: [path: string, text: string | null, longest: number][] = [
    ["worksContract.name", worksContract.name, LONGEST.name],
    ["worksContract.place", worksContract.place, LONGEST.place],
    ["depositBank.name", depositBank?.name ?? null, LONGEST.name],
    ["depositBank.branch", depositBank?.branch ?? null, LONGEST.name],
  ];
  for (const [path, text, longest] of texts) if (text !== null) yield* findingsOnText(path, text, longest);
  yield* findingsOnIdentifiers("worksContract.identifiers", worksContract.identifiers);
  yield* findingsOnReference("worksContract.externalReference", worksContract.externalReference);
  yield* findingsOnReference("externalReference", externalReference);
}
