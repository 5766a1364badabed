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

/** 導入 as it holds for an obligee: its own, or that of the body that it is a department of. */
export interface AdoptionInForce extends Adoption {
  /** 部署: the department whose own it is, by its name; `null`: that of a body. */
  readonly department: string | null;
}

/**
 * What holds for a department with adoptions of its own. Its own start replaces the body's, a trial (試行) included. With
 * nothing but a trial of its own, the body's start holds beside it: a trial ends with it.
 */
export function adoptionsOfDepartment<Each extends Pick<Adoption, "isTrial">>(
  own: readonly Each[],
  ofBody: readonly Each[],
): readonly Each[] {
  if (own.length === 0) return ofBody;
  return own.every(({ isTrial }) => isTrial) ? [...ofBody.filter(({ isTrial }) => !isTrial), ...own] : own;
}
