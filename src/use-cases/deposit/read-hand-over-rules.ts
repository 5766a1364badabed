import { receiptDaysOf, type HandOverRules } from "../../domain/deposit/hand-over-rules";
import { addDays, type CalendarDate } from "../../domain/values/calendar-date";
import type { Reads } from "../reads";
import type { UseCaseParts } from "../use-case-parts";
import { receivingBody } from "../notice/receiving-body";

/** What an obligee says of hand-overs, the defaults filled in. */
export interface HandOverRulesView extends Pick<
  HandOverRules,
  "effectiveFrom" | "routes" | "source" | "asOf"
> {
  readonly obligeeId: string;
  readonly isOwn: boolean;
  readonly receiptBusinessDays: number;
  readonly receivesAmendmentsAnew: boolean;
  readonly hasNoticeAddress: boolean;
}

/** As it is on a day; `null` where nobody has said anything. */
export async function readHandOverRules(
  parts: Pick<UseCaseParts, "publishedHandOverRules"> & { readonly reads: Pick<Reads, "receivingBodies"> },
  obligeeId: string,
  on: CalendarDate,
): Promise<HandOverRulesView | null> {
  // Midnight in Japan as the day ends: all of it is over by then.
  const at = new Date(Date.parse(`${addDays(on, 1)}T00:00:00+09:00`) - 1);
  const { inForce } = await receivingBody(parts.reads, parts, obligeeId, at);
  const { rules, isOwn } = inForce;
  if (rules === null) return null;
  const { effectiveFrom, routes, source, asOf } = rules;
  return {
    obligeeId,
    effectiveFrom,
    routes,
    source,
    asOf,
    isOwn,
    receiptBusinessDays: receiptDaysOf(inForce),
    receivesAmendmentsAnew: rules.receivesAmendmentsAnew ?? false,
    hasNoticeAddress: rules.noticeAddress !== null,
  };
}
