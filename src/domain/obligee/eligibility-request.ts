import type { CalendarDate, Period } from "../values/calendar-date";
import type { ContractType } from "../values/contract-type";
import type { Delivery } from "../values/delivery";
import { GUARANTEE_KINDS } from "../values/guarantee-kind";
import type { InterimFacts } from "./interim-facts";
import type { CoveredYear, YearChoice } from "../works-contract/covered-year";
import type { PlannedYears } from "../works-contract/fiscal-year-plans";
import type { Yen } from "../values/yen";

/** The kinds that a request may name: the three kinds, and 契約保証予約, which the system refuses by name. */
export const REQUESTED_KINDS = [...GUARANTEE_KINDS, "PERFORMANCE_RESERVATION"] as const;
export type RequestedKind = (typeof REQUESTED_KINDS)[number];

/** 認定調書: what the obligee recognised about the works half-way. */
export interface RecognisedProgress {
  /** The day of the recognition (認定日). */
  readonly recognisedOn: CalendarDate;
  /** Worth of the work done (出来高), in yen. */
  readonly workDone: Yen;
  /** Whether the work planned for the first half of the period is done. */
  readonly plannedWorkDone: boolean;
}

/** The contract and the guarantee that is asked for. Absent facts are `null`. */
export interface EligibilityRequest extends PlannedYears, InterimFacts, Omit<YearChoice, "kind"> {
  readonly kind: RequestedKind;
  readonly delivery: Delivery;
  readonly contractType: ContractType;
  /** 請負金額(総額): what the least prices are compared with. */
  readonly contractPrice: Yen;
  /** 請負金額(対象額): what the ceilings are shares of, unless a fiscal year's plan says it. */
  readonly coveredPrice: Yen;
  readonly workPeriod: Period;
  readonly contractedOn: CalendarDate | null;
  readonly noticedOn: CalendarDate | null;
  readonly nominatedOn: CalendarDate | null;
  readonly procurementStartedOn: CalendarDate | null;
  /** The amount to check; `null`: only the bound is asked for. */
  readonly amount: Yen | null;
  /** 低入札価格調査: the price was investigated as low. */
  readonly isLowBid: boolean;
  /** 契約保証 only: whether an advance is planned. */
  readonly isAdvancePlanned: boolean | null;
  /** 中間前払金保証 only: the advance that it follows, in yen. */
  readonly advanceAmount: Yen | null;
  /** What is taken of both advances together beside `amount` and `advanceAmount`, in yen: see `takenBeside` of the ledger. */
  readonly takenBeside: Yen;
  /** 中間前払金保証 only. */
  readonly progress: RecognisedProgress | null;
  /** The day of the application. */
  readonly on: CalendarDate;
}

/** A request whose year, if any, is worked out. */
export interface CoveredRequest extends EligibilityRequest {
  /** The period whose half must have passed for 中間前払金: the works' own, or that year's. */
  readonly halved: CoveredYear["period"];
  /** What both advances together are a share of: the covered price, or that of the two years that one advance covers. */
  readonly totalled: Yen;
}
