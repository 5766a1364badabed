import { NO_INTERIM_FACTS } from "../../src/domain/obligee/interim-facts";
import { NO_ACCOUNTS } from "../../src/domain/application/advance-account";
import type { ApplicationContent } from "../../src/domain/application/guarantee-application";
import type { RegisteredWorks } from "../../src/domain/application/registered-works";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import type { Yen } from "../../src/domain/values/yen";
import { NOT_PLANNED } from "../../src/domain/works-contract/fiscal-year-plans";
import { NO_IDENTIFIERS } from "../../src/domain/works-contract/works-identifiers";

export const day = (text: string) => text as CalendarDate;
export const yen = (amount: number) => amount as Yen;

/** Nothing is filled in. */
export const EMPTY: ApplicationContent = {
  kind: null,
  contractType: "WORKS",
  delivery: "ELECTRONIC",
  obligeeId: null,
  unlistedObligee: null,
  addressee: null,
  worksContract: {
    name: null,
    place: null,
    contractPrice: null,
    coveredPrice: null,
    workPeriod: { from: null, to: null },
    contractedOn: null,
    noticedOn: null,
    nominatedOn: null,
    procurementStartedOn: null,
    ...NOT_PLANNED,
    identifiers: NO_IDENTIFIERS,
    externalReference: null,
  },
  fiscalYear: null,
  paidAhead: null,
  carriedOver: null,
  amount: null,
  expiresOn: null,
  depositBank: null,
  ...NO_ACCOUNTS,
  jointVenture: null,
  isLowBid: false,
  isAdvancePlanned: null,
  advanceAmount: null,
  progress: null,
  ...NO_INTERIM_FACTS,
  contactEmail: null,
  secondGuaranteeReason: null,
  externalReference: null,
};

export const WORKS: RegisteredWorks = {
  name: "〇〇道路改良工事",
  place: "〇〇県",
  contractType: "WORKS",
  obligeeId: "obligee_1",
  contractPrice: yen(100_000_000),
  workPeriod: { from: day("2026-04-01"), to: day("2027-03-31") },
  awardedOn: day("2026-03-18"),
  contractedOn: day("2026-03-25"),
  identifiers: NO_IDENTIFIERS,
};

/** What registered works do not say. */
export const REST: ApplicationContent = {
  ...EMPTY,
  kind: "ADVANCE_PAYMENT",
  amount: yen(40_000_000),
  depositBank: { name: "〇〇銀行", branch: "△△支店" },
};
