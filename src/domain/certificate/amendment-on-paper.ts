import type { CalendarDate } from "../values/calendar-date";
import { wareki } from "../values/wareki";
import type { CertificateContent } from "./certificate-content";

/** The terms of a certificate that an amendment changes. */
export const AMENDED_TERMS = ["amount", "expiresOn", "workPeriod", "contractPrice", "coveredPrice"] as const;
export type AmendedTerm = (typeof AMENDED_TERMS)[number];

/** What one changed contract changed of the terms. */
export interface ChangeOnPaper {
  /** 変更契約日. */
  readonly contractChangedOn: CalendarDate;
  readonly terms: readonly AmendedTerm[];
}

/** What an amended version shows beside its own content, so that a reader sees what was changed. */
export interface AmendmentOnPaper {
  /** The version that it replaced. */
  readonly before: CertificateContent;
  /** 変更契約日; `null` where no amendment is recorded with the version. */
  readonly contractChangedOn: CalendarDate | null;
  /** All since that version, oldest first and its own last: those that brought no certificate are among them. */
  readonly changes: readonly ChangeOnPaper[];
  /** 当初発行日: the day of the first version. */
  readonly firstIssuedOn: CalendarDate;
}

/** As many days as stand beside one term; of more the first and the last. */
const MOST_DAYS = 3;

/**
 * The days of the changed contracts that changed a term, in words; `null` where the paper's own 変更契約日 is the only one.
 */
export function daysOfChange(
  { contractChangedOn, changes }: Pick<AmendmentOnPaper, "contractChangedOn" | "changes">,
  term: AmendedTerm,
): string | null {
  const days = [
    ...new Set(changes.filter(({ terms }) => terms.includes(term)).map((change) => change.contractChangedOn)),
  ];
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  if (days.length === 1 && first === contractChangedOn) return null;
  if (days.length <= MOST_DAYS) return `変更契約日 ${days.map(wareki).join("、")}`;
  return `変更契約日 ${wareki(first)}から${wareki(last)}まで（${String(days.length)}回）`;
}
