import { addDays, type CalendarDate } from "../values/calendar-date";
import type { EndEvidence } from "./guarantee-end-evidence";
import type { CancellationGround } from "./guarantee-end-ground";
import { LIFE_CYCLE } from "./guarantee-life-cycle";

/** How a guarantee (保証契約) ends. No step undoes an end. */
export const GUARANTEE_ENDS = ["DISCHARGED", "CANCELLED", "EXPIRED"] as const;
export type GuaranteeEndStatus = (typeof GUARANTEE_ENDS)[number];

/** The end of a guarantee as it is recorded. */
export interface GuaranteeEnd {
  readonly status: GuaranteeEndStatus;
  /** The day it ended: 解約日, the day the obligation was fulfilled, or the day after 保証期限. */
  readonly endedOn: CalendarDate;
  /** Only of a cancellation; else `null`. */
  readonly ground: CancellationGround | null;
  /** The day the obligee consented (同意日); `null` where none was needed. */
  readonly consentedOn: CalendarDate | null;
  /** The document that shows it (文書番号), or with the obligee's fault the facts (事由); `null` where none was named. */
  readonly reference: string | null;
  /**
   * The evidence that the issuer recorded (証拠書類); `null` of an expiry, where the obligee stated the end itself, and of
   * ends recorded before evidence was asked for.
   */
  readonly evidence: EndEvidence | null;
}

/** 期限満了: 保証期限 is the last day of a guarantee, so it ends the day after. */
export function expiry(expiresOn: CalendarDate): GuaranteeEnd {
  return {
    status: LIFE_CYCLE.expire.to,
    endedOn: addDays(expiresOn, 1),
    ground: null,
    consentedOn: null,
    reference: null,
    evidence: null,
  };
}

const LONGEST_NEWS_DAYS = 7;

/**
 * Whether the contractor gets a mail of an expiry. An expiry found more than seven days late is no news, and
 * an imported old stock would cause a flood of mails.
 */
export function isNews({ endedOn }: GuaranteeEnd, today: CalendarDate): boolean {
  return today <= addDays(endedOn, LONGEST_NEWS_DAYS);
}
