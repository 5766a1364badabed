import type { CalendarDate } from "./calendar-date";
import { formatYen, type Yen } from "./yen";

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

/** A rule as it holds on a day: its value, where it stands, and whether the obligee set it itself. */
export interface RuleInEffect<Value> {
  readonly value: Value;
  readonly source: string;
  readonly isOwn: boolean;
}

export type RulesInEffect = {
  readonly [Rule in keyof PolicyRules]: RuleInEffect<PolicyRules[Rule]>;
};

const REFERENCE = "national default (domain reference §4)";

function national<Value>(value: Value, says: (value: Value) => string): RuleInEffect<Value> {
  return { value, source: `${REFERENCE}: ${says(value)}`, isOwn: false };
}

/** What holds wherever an obligee says nothing. Low bids have no national rule of their own for the advance. */
const NATIONAL_DEFAULTS: RulesInEffect = {
  advancePercent: national(40, (percent) => `前払金 at most ${percent} % of the price`),
  interimPercent: national(20, (percent) => `中間前払金 at most ${percent} % of the price`),
  totalPercent: national(60, (percent) => `前払金 and 中間前払金 together at most ${percent} % of the price`),
  surveyPercent: national(30, (percent) => `前払金 of survey and design at most ${percent} % of the price`),
  lowBidAdvancePercent: national(40, (percent) => `前払金 at most ${percent} % of the price, low bids alike`),
  performancePercent: national(10, (percent) => `契約保証 at least ${percent} % of the price`),
  lowBidPerformancePercent: national(
    30,
    (percent) => `契約保証 after a low-price investigation at least ${percent} % of the price`,
  ),
  minimumPrice: national(0 as Yen, () => "前払金 at any price"),
  minimumDays: national(0, () => "前払金 for any period"),
  interimMinimumPrice: national(
    10_000_000 as Yen,
    (price) => `中間前払金 from a price of ${formatYen(price)} on`,
  ),
  interimMinimumDays: national(150, (days) => `中間前払金 from ${days} days on`),
  roundDownTo: national(1, () => "ceilings to the yen"),
  cap: national(null, () => "前払金 without a cap"),
};

export const POLICY_RULES = Object.keys(NATIONAL_DEFAULTS) as (keyof PolicyRules)[];

/** The national defaults alone. */
export const NATIONAL_RULES = mapRules((rule) => NATIONAL_DEFAULTS[rule].value) as unknown as PolicyRules;

/** The newest policy in effect on a day; `null` where there is none yet. */
export function policyOn(day: CalendarDate, policies: readonly ObligeePolicy[]): ObligeePolicy | null {
  return policies
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .reduce<ObligeePolicy | null>(
      (newest, policy) => (newest && newest.effectiveFrom >= policy.effectiveFrom ? newest : policy),
      null,
    );
}

/**
 * The rules that hold on a day: those of the newest policy in effect, and the national default wherever that one says
 * nothing. A policy replaces the one before as a whole, so what it leaves out is not inherited.
 */
export function rulesOn(day: CalendarDate, policies: readonly ObligeePolicy[]): RulesInEffect {
  const newest = policyOn(day, policies);
  if (newest === null) return NATIONAL_DEFAULTS;
  return mapRules((rule) => {
    const value = newest.rules[rule];
    return value === null ? NATIONAL_DEFAULTS[rule] : { value, source: newest.source, isOwn: true };
  }) as unknown as RulesInEffect;
}

function mapRules<Result>(of: (rule: keyof PolicyRules) => Result): Record<keyof PolicyRules, Result> {
  return Object.fromEntries(POLICY_RULES.map((rule) => [rule, of(rule)])) as Record<
    keyof PolicyRules,
    Result
  >;
}
