import type { InputFinding } from "./hosho-refusal.js";

/**
 * Whether a contract may have a guarantee of a kind on a day, and for how much. It binds nobody: the issuer still
 * underwrites (審査).
 */
export interface Eligibility {
  /** Whether it may: true exactly when there is no reason against it. */
  readonly eligible: boolean;
  /**
   * The most that may be guaranteed in yen, for 前払金 and 中間前払金; `null` for 契約保証, and where it depends on
   * something that was left out.
   */
  readonly mostAmount: number | null;
  /** The least that must be guaranteed in yen, for 契約保証; `null` for the other kinds. */
  readonly leastAmount: number | null;
  /** Every reason why not; empty where it is eligible. */
  readonly reasons: readonly EligibilityReason[];
  /** What is uncertain about a yes: the obligee tries e-guarantees out (試行), or its start is not known. */
  readonly cautions: readonly EligibilityReason[];
}

/** A rule that is not satisfied, or one to be careful about: where, which, and the `limit` that would satisfy it. */
export interface EligibilityReason extends InputFinding {
  /** Where the rule stands (根拠): the obligee's own words, a table, or the national default. */
  readonly source: string;
}
