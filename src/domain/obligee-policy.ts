import type { CalendarDate } from "./calendar-date";
import type { Yen } from "./yen";

/** The rules that an obligee may set for its contracts; percents of the covered price (対象額), whole numbers. */
export interface PolicyRules {
  /** Most of 前払金 on works, in percent. */
  readonly advancePercent: number;
  /** Most of 中間前払金, in percent. */
  readonly interimPercent: number;
  /** Most of 前払金 and 中間前払金 together, in percent. */
  readonly totalPercent: number;
  /** Most of 前払金 on survey, design and consulting contracts (業務委託), in percent. */
  readonly surveyPercent: number;
  /** Most of 前払金 where the price was investigated as low (低入札価格調査), in percent. */
  readonly lowBidAdvancePercent: number;
  /** Least of 契約保証, in percent. */
  readonly performancePercent: number;
  /** Least of 契約保証 where the price was investigated as low, in percent. */
  readonly lowBidPerformancePercent: number;
  /** Contracts below this price have no advance. */
  readonly minimumPrice: Yen;
  /** Contracts shorter than so many days have no advance. */
  readonly minimumDays: number;
  /** Contracts below this price have no 中間前払金. */
  readonly interimMinimumPrice: Yen;
  /** Contracts shorter than so many days have no 中間前払金. */
  readonly interimMinimumDays: number;
  /** Ceilings are rounded down to a multiple of this: 1, or 100,000 yen, say. */
  readonly roundDownTo: number;
  /** Most of 前払金 in yen, whatever the price; `null`: no cap. */
  readonly cap: Yen | null;
}

/** An obligee's own rules from a day on: `null` where it says nothing and the national default holds. */
export interface ObligeePolicy {
  readonly effectiveFrom: CalendarDate;
  readonly rules: { readonly [Rule in keyof PolicyRules]: PolicyRules[Rule] | null };
  readonly source: string;
}
