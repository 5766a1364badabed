import type { PerformanceExtension } from "./generated/operations.js";

/** The rules that an obligee (発注者) goes by on a day: its own where it has set them, the national defaults elsewhere. */
export interface ObligeePolicy {
  /** The obligee (発注者). */
  readonly obligeeId: string;
  /** The day that is spoken of (基準日), `YYYY-MM-DD`. */
  readonly on: string;
  /** Since when the policy in effect applies (適用開始日), `YYYY-MM-DD`; `null` where the national defaults hold alone. */
  readonly effectiveFrom: string | null;
  /** Most of 前払金 on works, in percent of the covered price (対象額). */
  readonly advancePercent: ObligeeRule;
  /** Most of 中間前払金, in percent. */
  readonly interimPercent: ObligeeRule;
  /** Most of 前払金 and 中間前払金 together, in percent. */
  readonly totalPercent: ObligeeRule;
  /** Most of 前払金 on survey, design and consulting (業務委託), in percent. */
  readonly surveyPercent: ObligeeRule;
  /** Most of 前払金 where the price was investigated as low (低入札価格調査), in percent; the smaller one counts. */
  readonly lowBidAdvancePercent: ObligeeRule;
  /** Least of 契約保証, in percent. */
  readonly performancePercent: ObligeeRule;
  /** Least of 契約保証 where the price was investigated as low (低入札価格調査), in percent; the larger one counts. */
  readonly lowBidPerformancePercent: ObligeeRule;
  /** Contracts below this price, in yen, have no 前払金. */
  readonly minimumPrice: ObligeeRule<number | null>;
  /** Contracts with a shorter work period (工期), in days, have no 前払金. */
  readonly minimumDays: ObligeeRule;
  /** Contracts below this price, in yen, have no 中間前払金. */
  readonly interimMinimumPrice: ObligeeRule<number | null>;
  /** Contracts with a shorter work period (工期), in days, have no 中間前払金. */
  readonly interimMinimumDays: ObligeeRule;
  /** Most of 前払金, in yen, whatever the price (限度額); its value is `null` without one. */
  readonly cap: ObligeeRule<number | null>;
  /** Ceilings of 前払金 and 中間前払金 are rounded down to a multiple of this, in yen (端数処理); 1: to the yen. */
  readonly roundDownTo: ObligeeRule<number | null>;
  /** What becomes of 契約保証 where the work period grows (工期延長): it follows by itself, or gets a new certificate. */
  readonly performanceExtension: ObligeeRule<PerformanceExtension>;
  /** What every copy of a certificate for this obligee bears (証書の写しの注記); its value is `null` without one. */
  readonly certificateCopyNote: ObligeeRule<string | null>;
}

/** One rule of an obligee, with where it comes from. */
export interface ObligeeRule<Value = number> {
  /** The bound in whole percent, yen or days, or what is said. `null` where there is none: no cap, no note. */
  readonly value: Value;
  /** Whether the policy of the obligee, or of its body, says so; false: the national default. */
  readonly isOwn: boolean;
  /** Where the rule stands (根拠): the words of the policy, or the national default. */
  readonly source: string;
}
