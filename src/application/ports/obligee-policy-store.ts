import type { CalendarDate } from "../../domain/calendar-date";
import type { ObligeePolicy } from "../../domain/obligee-policy";

/** The policies that obligees recorded; there is no way to change or remove one. */
export interface ObligeePolicyStore {
  /** The obligee and what it recorded so far; `null` where there is none. Until the unit of work ends, nobody adds to it. */
  toAddTo(obligeeId: string): Promise<PolicyHolder | null>;
  insert(policy: NewObligeePolicy): Promise<void>;
}

export interface PolicyHolder {
  /** The body that it is a department of. */
  readonly parentId: string | null;
  /** The days from which its own policies apply. */
  readonly effectiveFrom: readonly CalendarDate[];
}

export interface NewObligeePolicy extends ObligeePolicy {
  readonly id: string;
  readonly obligeeId: string;
  readonly recordedAt: Date;
}
