import type { CalendarDate } from "../values/calendar-date";
import type { GuaranteeKind } from "../values/guarantee-kind";

/** 区分 of the tables of adopting obligees: 国, 都道府県, 政令市, 市町村, 独立行政法人等. */
export const OBLIGEE_CATEGORIES = [
  "NATIONAL",
  "PREFECTURE",
  "DESIGNATED_CITY",
  "MUNICIPALITY",
  "INDEPENDENT_AGENCY",
] as const;
export type ObligeeCategory = (typeof OBLIGEE_CATEGORIES)[number];

/**
 * Which day of a contract is compared with the start: 契約日, 公告日, 指名日, 公告日又は指名日 as the case may be, or
 * 発注手続きの開始日.
 */
export const START_BASES = [
  "CONTRACT_DATE",
  "NOTICE_DATE",
  "NOMINATION_DATE",
  "NOTICE_OR_NOMINATION_DATE",
  "PROCUREMENT_START_DATE",
] as const;
export type StartBasis = (typeof START_BASES)[number];

/** 導入: since when, and for what, an obligee takes e-guarantees, as a source states it on a day. */
export interface Adoption {
  /** 運用開始日; `null` where the source lists the obligee without a date. */
  readonly startsOn: CalendarDate | null;
  readonly startBasis: StartBasis;
  /** Taken for works (工事). */
  readonly works: boolean;
  /** 業務委託への適用; `null` where the source does not say. */
  readonly consulting: boolean | null;
  /** Where consulting starts on another day than works; `null`: on the same day. */
  readonly consultingStartsOn: CalendarDate | null;
  readonly kinds: readonly GuaranteeKind[];
  /** 試行: the obligee tries it out first. */
  readonly isTrial: boolean;
  /** The day that the source speaks of (現在). */
  readonly asOf: CalendarDate;
  readonly source: string;
}
