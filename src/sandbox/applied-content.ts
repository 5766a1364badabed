import { NO_ACCOUNTS } from "../domain/application/advance-account";
import { type CalendarDate } from "../domain/values/calendar-date";
import type { ApplicationContent } from "../domain/application/guarantee-application";
import { NO_INTERIM_FACTS } from "../domain/obligee/interim-facts";
import { NOT_PLANNED } from "../domain/works-contract/fiscal-year-plans";
import { NO_IDENTIFIERS } from "../domain/works-contract/works-identifiers";
import type { Yen } from "../domain/values/yen";

export const yen = (amount: number): Yen => amount as Yen;
export const day = (text: string): CalendarDate => text as CalendarDate;

const DEPOSIT_BANK = { name: "〇〇銀行", branch: "△△支店" };

type Works = ApplicationContent["worksContract"];

export function works(
  name: string,
  contractPrice: number,
  [from, to]: readonly [CalendarDate, CalendarDate],
  more: Partial<Works> = {},
): Works {
  return {
    name,
    place: null,
    contractPrice: yen(contractPrice),
    coveredPrice: null,
    workPeriod: { from, to },
    contractedOn: null,
    noticedOn: null,
    nominatedOn: null,
    procurementStartedOn: null,
    ...NOT_PLANNED,
    identifiers: NO_IDENTIFIERS,
    externalReference: null,
    ...more,
  };
}

/** The application's fields for electronic delivery, without those that a kind does not need. */
export function applied(
  kind: NonNullable<ApplicationContent["kind"]>,
  obligeeId: string,
  amount: number,
  worksContract: Works,
  more: Partial<ApplicationContent> = {},
): ApplicationContent {
  return {
    kind,
    contractType: "WORKS",
    delivery: "ELECTRONIC",
    obligeeId,
    unlistedObligee: null,
    addressee: null,
    worksContract,
    fiscalYear: null,
    paidAhead: null,
    carriedOver: null,
    amount: yen(amount),
    expiresOn: null,
    depositBank: kind === "CONTRACT_PERFORMANCE" ? null : DEPOSIT_BANK,
    ...NO_ACCOUNTS,
    jointVenture: null,
    isLowBid: false,
    isAdvancePlanned: kind === "CONTRACT_PERFORMANCE" ? true : null,
    advanceAmount: null,
    progress: null,
    ...NO_INTERIM_FACTS,
    contactEmail: null,
    secondGuaranteeReason: null,
    externalReference: null,
    ...more,
  };
}
