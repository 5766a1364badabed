import type { CalendarDate, Period } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import { coveredYear } from "../works-contract/covered-year";
import type { PlannedYears } from "../works-contract/fiscal-year-plans";
import type { AmendableTerms } from "./amendment";
import type { IssuedTerms } from "./amendment-findings";

/** What the issuer's entry says of the works contract by now. */
export interface WorksByEntry extends PlannedYears {
  readonly contractPrice: Yen;
  readonly workPeriod: Period;
  /** When the contract was last changed (変更契約日); `null` while it has not been. */
  readonly lastAmendedOn: CalendarDate | null;
}

/** What a raise is judged by beside the guarantee's own covered price, in yen; `null`: no entry says it. */
export interface JudgedPrice {
  /** 請負金額(総額) */
  readonly contractPrice: Yen | null;
  /** The most that the guarantee's year, or its two years, can cover of it; `null` as well: it has no planned year. */
  readonly mostOfYear: Yen | null;
}

/**
 * The smaller price of the guarantee and of the entry: each may have been amended alone, and no raise counts by a price that
 * is over. A price that the amendment itself brings counts as it is, unless the contract was changed again since.
 */
export function judgedPrice(
  guarantee: IssuedTerms,
  after: AmendableTerms,
  amendedOn: CalendarDate,
  entry: WorksByEntry | null,
): JudgedPrice {
  if (entry === null) return { contractPrice: null, mostOfYear: null };
  const contractPrice = bringsPrice(guarantee, after, amendedOn, entry)
    ? after.contractPrice
    : smaller(after.contractPrice, entry.contractPrice);
  return { contractPrice, mostOfYear: mostOfYear(guarantee, { ...after, contractPrice }, entry) };
}

/**
 * 請負金額(対象額) that an amount is judged by after the amendment: limits of return and rates are shares of what the contract
 * says now (standard clause, art. 4; 新ひだか町). Where the entry was changed by contract since, its price is that, also before
 * the guarantee has followed. Of one year, or of a part of the contract, it only lessens the covered price: nobody has said
 * what of it falls to the part.
 */
export function priceAfter(
  guarantee: IssuedTerms,
  after: AmendableTerms,
  amendedOn: CalendarDate,
  entry: WorksByEntry | null,
): Yen {
  const { coveredPrice, paidAhead } = after;
  const isChanged = entry !== null && entry.lastAmendedOn !== null;
  if (!isChanged || bringsPrice(guarantee, after, amendedOn, entry)) return coveredPrice;
  const { contractPrice } = entry;
  return priceByEntry(after, contractPrice, mostOfYear(guarantee, { contractPrice, paidAhead }, entry));
}

/** The same where the entry was changed by contract; `ofYear`: what the guarantee's year can cover of its price, if it has one. */
export function priceByEntry(
  { coveredPrice, contractPrice }: Pick<AmendableTerms, "coveredPrice" | "contractPrice">,
  entryPrice: Yen,
  ofYear: Yen | null,
): Yen {
  const isWhole = ofYear === null && coveredPrice === contractPrice;
  return isWhole ? entryPrice : smaller(coveredPrice, ofYear ?? entryPrice);
}

/** Whether the amendment itself states the newest price of the contract. */
function bringsPrice(
  { worksContract }: IssuedTerms,
  { contractPrice }: AmendableTerms,
  amendedOn: CalendarDate,
  { lastAmendedOn }: WorksByEntry,
): boolean {
  return (
    contractPrice !== worksContract.contractPrice && (lastAmendedOn === null || amendedOn >= lastAmendedOn)
  );
}

/**
 * An amendment of the contract brings no new plan by years: until one is stated, a higher price may belong to this year
 * as a whole. What was paid ahead lessens it.
 */
function mostOfYear(
  { kind, fiscalYear }: Pick<IssuedTerms, "kind" | "fiscalYear">,
  { contractPrice, paidAhead }: Pick<AmendableTerms, "contractPrice" | "paidAhead">,
  entry: WorksByEntry,
): Yen | null {
  const year = coveredYear(entry, { kind, fiscalYear, paidAhead });
  if (year === null) return null;
  const planned = (entry.fiscalYears ?? []).reduce((sum, { plannedProgress }) => sum + plannedProgress, 0);
  return smaller(contractPrice, (year.price + Math.max(0, contractPrice - planned)) as Yen);
}

function smaller(one: Yen, other: Yen): Yen {
  return one < other ? one : other;
}
