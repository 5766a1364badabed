import type { Finding } from "../values/finding";

/** One reason why not: where, what, the value that would satisfy the rule (`limit`), and where the rule stands. */
export interface EligibilityReason extends Finding {
  readonly source: string;
}
