import type { CalendarDate } from "../values/calendar-date";
import { periodOfFiscalYear, type FiscalYear } from "../values/fiscal-year";
import type { Yen } from "../values/yen";
import type { GuaranteeStatus } from "../guarantee/guarantee-life-cycle";

/** What a guarantee may leave uncovered, as its beneficiary sees it. */
export const COVERAGE_GAP_CODES = [
  "WORKS_OUTLAST_GUARANTEE",
  "AMOUNT_UNDER_POLICY",
  "SUPERSEDED_VERSION_ON_FILE",
  "NOT_ACCEPTED",
] as const;
export type CoverageGapCode = (typeof COVERAGE_GAP_CODES)[number];

/** It refuses nothing: the guarantee stands as it is, and the body is told what would cure the gap. */
export type CoverageGap =
  | {
      readonly code: "WORKS_OUTLAST_GUARANTEE";
      /** The day until which the works now go, as far as this guarantee is for them. */
      readonly neededUntil: CalendarDate;
      readonly expiresOn: CalendarDate;
    }
  | { readonly code: "AMOUNT_UNDER_POLICY"; readonly missing: Yen | null }
  | {
      readonly code: "SUPERSEDED_VERSION_ON_FILE";
      readonly seenVersion: number;
      readonly newestVersion: number;
    }
  | { readonly code: "NOT_ACCEPTED"; readonly worksFrom: CalendarDate };

/** What the ledger knows of an entry. `null`: it is not known, or there is none. */
export interface CoverageFacts {
  readonly state: GuaranteeStatus;
  readonly expiresOn: CalendarDate | null;
  /** The first day of the works (工期の始期). */
  readonly worksFrom: CalendarDate | null;
  readonly neededUntil: CalendarDate | null;
  /** Whether a price change left 契約保証 under its least share of the price. */
  readonly isUnderRate: boolean;
  /** How much is missing in the amount, in yen. */
  readonly missing: Yen | null;
  /** The version of the certificate that the body saw last; `null`: it saw none. */
  readonly seenVersion: number | null;
  readonly newestVersion: number | null;
}

const BINDING: readonly GuaranteeStatus[] = ["ISSUED", "DEPOSITED", "ACCEPTED", "REJECTED"];
const NOT_ACCEPTED: readonly GuaranteeStatus[] = ["ISSUED", "DEPOSITED", "REJECTED"];

/**
 * The states in which a guarantee binds and may leave a gap, and those in which the body has not accepted it; a ledger is
 * searched by the same.
 */
export const STATES_WITH_GAPS = { BINDING, NOT_ACCEPTED } as const;

/** All gaps of an entry on a day, in the order of their codes. What has ended has none. */
export function coverageGaps(facts: CoverageFacts, today: CalendarDate): CoverageGap[] {
  if (!BINDING.includes(facts.state)) return [];
  return [...inTime(facts), ...inAmount(facts), ...onFile(facts), ...inReceipt(facts, today)];
}

function inTime({ neededUntil, expiresOn }: CoverageFacts): CoverageGap[] {
  if (neededUntil === null || expiresOn === null || neededUntil <= expiresOn) return [];
  return [{ code: "WORKS_OUTLAST_GUARANTEE", neededUntil, expiresOn }];
}

function inAmount({ isUnderRate, missing }: CoverageFacts): CoverageGap[] {
  return isUnderRate ? [{ code: "AMOUNT_UNDER_POLICY", missing }] : [];
}

function onFile({ seenVersion, newestVersion }: CoverageFacts): CoverageGap[] {
  if (seenVersion === null || newestVersion === null || seenVersion >= newestVersion) return [];
  return [{ code: "SUPERSEDED_VERSION_ON_FILE", seenVersion, newestVersion }];
}

/** From the first day of the works on the body bears the risk that the guarantee is to cover. */
function inReceipt({ state, worksFrom }: CoverageFacts, today: CalendarDate): CoverageGap[] {
  if (!NOT_ACCEPTED.includes(state) || worksFrom === null || worksFrom > today) return [];
  return [{ code: "NOT_ACCEPTED", worksFrom }];
}

/**
 * The day until which a guarantee is needed: the completion of the works, or, where it is for one fiscal year (or two
 * together) of a contract over several, 31 March of the last of these if that is sooner (債務負担行為に係る契約の特約条項).
 */
export function neededUntil(
  worksTo: CalendarDate,
  years: { readonly fiscalYear: FiscalYear | null; readonly lastFiscalYear: FiscalYear | null },
): CalendarDate {
  const last = years.lastFiscalYear ?? years.fiscalYear;
  if (last === null) return worksTo;
  const { to: endOfYear } = periodOfFiscalYear(last);
  return endOfYear < worksTo ? endOfYear : worksTo;
}
