import type { CalendarDate } from "../values/calendar-date";
import { formatYen, type Yen } from "../values/yen";

/**
 * The rules that an obligee may set for its contracts; percents of the covered price (対象額), whole numbers. Least prices
 * are compared with the whole price (総額).
 */
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
  /** After a price cut, what of the covered price an advance may still be before it is returned, in percent. */
  readonly advanceReturnPercent: number;
  /** The same of advance and interim payment together, in percent. */
  readonly totalReturnPercent: number;
  /** Least of 契約保証, in percent. */
  readonly performancePercent: number;
  /** Least of 契約保証 where the price was investigated as low, in percent. */
  readonly lowBidPerformancePercent: number;
  /**
   * After a price rise, from how much of the price that 契約保証 was issued for it is to be raised to its least share, in
   * percent; 100: with every rise.
   */
  readonly performanceRaiseFromPercent: number;
  /** Contracts of a smaller whole price (請負金額・総額) have no advance. */
  readonly minimumPrice: Yen;
  /** Contracts shorter than so many days have no advance. */
  readonly minimumDays: number;
  /** Contracts of a smaller whole price (請負金額・総額) have no 中間前払金. */
  readonly interimMinimumPrice: Yen;
  /** Contracts shorter than so many days have no 中間前払金. */
  readonly interimMinimumDays: number;
  /** Over several fiscal years, years of a smaller payment limit (年割額) have no 中間前払金. */
  readonly interimMinimumYearLimit: Yen;
  /** Ceilings are rounded down to a multiple of this: 1, or 100,000 yen, say. */
  readonly roundDownTo: number;
  /** Most of 前払金 in yen at any price; `null`: no cap. */
  readonly cap: Yen | null;
  /** Most of 中間前払金 in yen at any price; `null`: no cap. */
  readonly interimCap: Yen | null;
  /** Most of 中間前払金 where the price was investigated as low, in percent. */
  readonly lowBidInterimPercent: number;
  /** Most of 前払金 and 中間前払金 together where the price was investigated as low, in percent. */
  readonly lowBidTotalPercent: number;
  /** 中間前払金 only where the public notice (公告) says so. */
  readonly interimOnlyIfAnnounced: boolean;
  /** No 中間前払金 after a part payment (部分払); one at a fiscal year's end of a contract over several is no such payment. */
  readonly interimExcludesProgressPayment: boolean;
  /** No 中間前払金 where the price was investigated as low. */
  readonly interimExcludesLowBid: boolean;
  /** No 中間前払金 for supervision (工事監理). */
  readonly interimExcludesSupervision: boolean;
  /** No 中間前払金 where a transfer of claims (債権譲渡) was applied for. */
  readonly interimExcludesTransferOfClaims: boolean;
  /** One 工事番号 of the body names one works contract. */
  readonly uniqueWorksNumber: boolean;
  /** One 調達案件番号 of the body names one works contract. */
  readonly uniqueProcurementNumber: boolean;
  /** One 契約番号 of the body names one works contract. */
  readonly uniqueContractNumber: boolean;
  /** One 仕様書番号 of the body names one works contract. */
  readonly uniqueSpecificationNumber: boolean;
}

/** Rules that hold or do not, unlike those with a bound. */
export type PolicyCondition = {
  [Rule in keyof PolicyRules]: PolicyRules[Rule] extends boolean ? Rule : never;
}[keyof PolicyRules];
export type PolicyBound = Exclude<keyof PolicyRules, PolicyCondition>;

/**
 * The obligee's rule for 契約保証 when the work period grows: the guarantee follows by itself, or needs a new
 * version.
 */
export const PERFORMANCE_EXTENSIONS = ["FOLLOWS", "NEW_CERTIFICATE"] as const;
export type PerformanceExtension = (typeof PERFORMANCE_EXTENSIONS)[number];

/** An obligee's rules for papers. */
export interface PaperRules {
  readonly performanceExtension: PerformanceExtension;
  /**
   * The note on every copy of a certificate for this obligee, such as not to hand it in; `null`: the usual
   * note.
   */
  readonly certificateCopyNote: string | null;
}

/** An obligee's own rules from a day on: `null` where it says nothing and the national default holds. */
export interface ObligeePolicy {
  readonly effectiveFrom: CalendarDate;
  readonly rules: { readonly [Rule in keyof PolicyRules]: PolicyRules[Rule] | null };
  readonly papers: { readonly [Rule in keyof PaperRules]: PaperRules[Rule] | null };
  readonly source: string;
}

/** A rule as it holds on a day: its value, where it stands (根拠, as users read it), and whether the obligee set it itself. */
export interface RuleInEffect<Value> {
  readonly value: Value;
  readonly source: string;
  readonly isOwn: boolean;
}

export type RulesInEffect = {
  readonly [Rule in keyof PolicyRules]: RuleInEffect<PolicyRules[Rule]>;
};

export type PaperRulesInEffect = {
  readonly [Rule in keyof PaperRules]: RuleInEffect<PaperRules[Rule]>;
};

/** The national practice is no article of one rule book, so users read the rule itself. */
function national<Value>(value: Value, says: (value: Value) => string): RuleInEffect<Value> {
  return { value, source: `全国的な標準（各発注者の定めがない場合）：${says(value)}`, isOwn: false };
}

const COVERED = "請負金額（対象額）";

/**
 * The national defaults, which hold wherever an obligee says nothing. Low bids have no national rule of their
 * own for the advance.
 */
const NATIONAL_DEFAULTS: RulesInEffect = {
  advancePercent: national(40, (percent) => `前払金は${COVERED}の${percent}％以内`),
  interimPercent: national(20, (percent) => `中間前払金は${COVERED}の${percent}％以内`),
  totalPercent: national(60, (percent) => `前払金と中間前払金の合計は${COVERED}の${percent}％以内`),
  surveyPercent: national(30, (percent) => `業務委託（測量・設計等）の前払金は${COVERED}の${percent}％以内`),
  lowBidAdvancePercent: national(
    40,
    (percent) => `低入札価格調査を経た契約の前払金も${COVERED}の${percent}％以内`,
  ),
  advanceReturnPercent: national(
    50,
    (percent) => `減額変更後の前払金は${COVERED}の${percent}％を超える額を返還`,
  ),
  totalReturnPercent: national(
    60,
    (percent) => `減額変更後の前払金と中間前払金の合計は${COVERED}の${percent}％を超える額を返還`,
  ),
  performancePercent: national(10, (percent) => `契約保証は${COVERED}の${percent}％以上`),
  lowBidPerformancePercent: national(
    30,
    (percent) => `低入札価格調査を経た契約の契約保証は${COVERED}の${percent}％以上`,
  ),
  performanceRaiseFromPercent: national(100, () => "増額変更後の契約保証は増額の幅を問わず増額の対象"),
  minimumPrice: national(0 as Yen, () => "前払金は請負金額の大小を問わない"),
  minimumDays: national(0, () => "前払金は工期の長短を問わない"),
  interimMinimumPrice: national(
    10_000_000 as Yen,
    (price) => `中間前払金は請負金額（総額）${formatYen(price)}以上の契約が対象`,
  ),
  interimMinimumDays: national(150, (days) => `中間前払金は工期${days}日以上の契約が対象`),
  interimMinimumYearLimit: national(0 as Yen, () => "中間前払金は各会計年度の年割額の大小を問わない"),
  roundDownTo: national(1, () => "前払金・中間前払金の限度額は1円単位"),
  cap: national(null, () => "前払金に金額の上限はない"),
  interimCap: national(null, () => "中間前払金に金額の上限はない"),
  lowBidInterimPercent: national(
    20,
    (percent) => `低入札価格調査を経た契約の中間前払金も${COVERED}の${percent}％以内`,
  ),
  lowBidTotalPercent: national(
    60,
    (percent) => `低入札価格調査を経た契約の前払金と中間前払金の合計も${COVERED}の${percent}％以内`,
  ),
  interimOnlyIfAnnounced: national(false, () => "中間前払金は公告での明示を要しない"),
  interimExcludesProgressPayment: national(false, () => "中間前払金は部分払の有無を問わない"),
  interimExcludesLowBid: national(false, () => "中間前払金は低入札価格調査の有無を問わない"),
  interimExcludesSupervision: national(false, () => "中間前払金は工事監理を除外しない"),
  interimExcludesTransferOfClaims: national(false, () => "中間前払金は債権譲渡の申請の有無を問わない"),
  uniqueWorksNumber: national(false, () => "工事番号は複数の契約に共通のことがある"),
  uniqueProcurementNumber: national(false, () => "調達案件番号は複数の契約に共通のことがある"),
  uniqueContractNumber: national(false, () => "契約番号は複数の契約に共通のことがある"),
  uniqueSpecificationNumber: national(false, () => "仕様書番号は複数の契約に共通のことがある"),
};

const NATIONAL_PAPERS: PaperRulesInEffect = {
  performanceExtension: national("FOLLOWS", () => "契約保証も工期の変更に伴い自動的に変更される"),
  certificateCopyNote: national(null, () => "証書の写しに発注者独自の注記はない"),
};

/** The rules for papers on a day, as `rulesOn`. */
export function papersOn(day: CalendarDate, policies: readonly ObligeePolicy[]): PaperRulesInEffect {
  const newest = policyOn(day, policies);
  if (newest === null) return NATIONAL_PAPERS;
  const { performanceExtension, certificateCopyNote } = newest.papers;
  const { source } = newest;
  return {
    performanceExtension:
      performanceExtension === null
        ? NATIONAL_PAPERS.performanceExtension
        : { value: performanceExtension, source, isOwn: true },
    certificateCopyNote:
      certificateCopyNote === null
        ? NATIONAL_PAPERS.certificateCopyNote
        : { value: certificateCopyNote, source, isOwn: true },
  };
}

export const POLICY_RULES = Object.keys(NATIONAL_DEFAULTS) as (keyof PolicyRules)[];
export const POLICY_CONDITIONS = POLICY_RULES.filter(isCondition);

export function isCondition(rule: keyof PolicyRules): rule is PolicyCondition {
  return typeof NATIONAL_DEFAULTS[rule].value === "boolean";
}

/** The national defaults alone. */
export const NATIONAL_RULES: PolicyRules = mapRules((rule) => NATIONAL_DEFAULTS[rule].value);

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
  return mapRules<RulesInEffect>((rule) => {
    const value = newest.rules[rule];
    return value === null ? NATIONAL_DEFAULTS[rule] : { value, source: newest.source, isOwn: true };
  });
}

/** Of each rule makes what there is of it in `Made`. */
function mapRules<Made extends Record<keyof PolicyRules, unknown>>(
  of: (rule: keyof PolicyRules) => Made[keyof PolicyRules],
): Made {
  const made: Partial<Made> = {};
  for (const rule of POLICY_RULES) made[rule] = of(rule);
  return made as Made;
}
