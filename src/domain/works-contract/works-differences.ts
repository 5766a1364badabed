import type { CalendarDate, Period } from "../values/calendar-date";
import type { ContractType } from "../values/contract-type";
import { searchText } from "../values/search-text";
import type { Yen } from "../values/yen";
import type { FiscalYearPlan } from "./fiscal-year-plans";

/** What two statements of one works contract are compared by. */
export const COMPARED_TERMS = [
  "NAME",
  "CONTRACT_TYPE",
  "CONTRACT_PRICE",
  "WORK_PERIOD",
  "CONTRACTED_ON",
  "FISCAL_YEARS",
] as const;
export type ComparedTerm = (typeof COMPARED_TERMS)[number];

/** What an entry, or a guarantee, says of a works contract; `null`: it says nothing of that. */
export interface StatedContract {
  readonly name: string | null;
  readonly contractType: ContractType | null;
  readonly contractPrice: Yen;
  readonly workPeriod: Period;
  readonly contractedOn: CalendarDate | null;
  readonly fiscalYears: readonly FiscalYearPlan[] | null;
}

/** A term in which two statements of one contract differ. */
export interface TermDifference {
  readonly term: ComparedTerm;
  readonly stated: string;
  readonly elsewhere: string;
}

interface Text {
  /** As it is shown. */
  readonly shown: string;
  /** As it is compared. */
  readonly compared: string;
}

const plain = (shown: string): Text => ({ shown, compared: shown });

/** Each term in a text of its own; a name is compared as searches fold it. */
const TEXTS: Readonly<Record<ComparedTerm, (stated: StatedContract) => Text | null>> = {
  NAME: ({ name }) => (name === null ? null : { shown: name, compared: searchText(name) }),
  CONTRACT_TYPE: ({ contractType }) => (contractType === null ? null : plain(contractType)),
  CONTRACT_PRICE: ({ contractPrice }) => plain(String(contractPrice)),
  WORK_PERIOD: ({ workPeriod: { from, to } }) => plain(`${from}/${to}`),
  CONTRACTED_ON: ({ contractedOn }) => (contractedOn === null ? null : plain(contractedOn)),
  FISCAL_YEARS: ({ fiscalYears }) => (fiscalYears === null ? null : plain(yearsInText(fiscalYears))),
};

function yearsInText(years: readonly FiscalYearPlan[]): string {
  return [...years]
    .sort((one, other) => one.year - other.year)
    .map((each) => `${String(each.year)} ${String(each.paymentLimit)}/${String(each.plannedProgress)}`)
    .join(", ");
}

/** The terms in which two statements of one contract differ. What one of them leaves open is no difference. */
export function differencesBetween(one: StatedContract, other: StatedContract): TermDifference[] {
  return COMPARED_TERMS.flatMap((term) => {
    const [stated, elsewhere] = [TEXTS[term](one), TEXTS[term](other)];
    if (stated === null || elsewhere === null || stated.compared === elsewhere.compared) return [];
    return [{ term, stated: stated.shown, elsewhere: elsewhere.shown }];
  });
}
