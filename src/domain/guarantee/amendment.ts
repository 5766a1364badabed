import type { CalendarDate, Period } from "../values/calendar-date";
import type { Yen } from "../values/yen";

/** The terms of a guarantee that an amendment (変更) of the works contract may change. */
export interface AmendableTerms {
  readonly amount: Yen;
  readonly contractPrice: Yen;
  readonly coveredPrice: Yen;
  /** 出来高超過額, which the covered price is less by; `null`: nobody has said any. */
  readonly paidAhead: Yen | null;
  readonly workPeriod: Period;
  /** 保証期限: it follows the completion date. */
  readonly expiresOn: CalendarDate;
}

/** The changed terms of the works contract and of the guarantee; `null`: that term stays. */
export interface AmendmentChange {
  /** The day the works contract was changed (変更契約日). */
  readonly amendedOn: CalendarDate;
  readonly amount: Yen | null;
  readonly contractPrice: Yen | null;
  /** Where the guarantee covered the whole price, it follows the price. */
  readonly coveredPrice: Yen | null;
  /** Where no covered price is said, that is less by it. */
  readonly paidAhead: Yen | null;
  readonly workPeriod: { readonly from: CalendarDate | null; readonly to: CalendarDate | null };
}

/**
 * The most amendments of a guarantee. Works contracts change a few times, and each read loads all versions.
 */
export const MOST_AMENDMENTS = 99;

/** What an amendment does to the certificate: a new version marked （変更）, or none. */
export const AMENDMENT_EFFECTS = ["NEW_CERTIFICATE", "NO_NEW_CERTIFICATE"] as const;
export type AmendmentEffect = (typeof AMENDMENT_EFFECTS)[number];

/** An amendment as it is recorded: the terms before and after it. */
export interface Amendment {
  /** The day the works contract was changed (変更契約日). */
  readonly amendedOn: CalendarDate;
  readonly effect: AmendmentEffect;
  readonly before: AmendableTerms;
  readonly after: AmendableTerms;
}
