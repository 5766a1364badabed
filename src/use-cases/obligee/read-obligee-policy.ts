import type { Caller } from "../../domain/account/access";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import {
  papersOn,
  policyOn,
  rulesOn,
  type PaperRulesInEffect,
  type RulesInEffect,
} from "../../domain/obligee/obligee-policy";
import type { Clock } from "../shared/clock";
import { NOTHING } from "../shared/wanted";
import type { Reads } from "../reads";

/** What an obligee goes by on a day. */
export interface ObligeePolicyView {
  readonly obligeeId: string;
  readonly on: CalendarDate;
  /** Since when the newest policy in effect applies; `null` where the national defaults hold alone. */
  readonly effectiveFrom: CalendarDate | null;
  readonly rules: RulesInEffect;
  readonly papers: PaperRulesInEffect;
}

/** The rules of an obligee on a day (`null`: today in Japan); `null` where there is no such obligee. */
export async function readObligeePolicy(
  { reads, clock }: { reads: Pick<Reads, "parties" | "rules">; clock: Clock },
  caller: Caller,
  obligeeId: string,
  day: CalendarDate | null,
): Promise<ObligeePolicyView | null> {
  const [obligee] = await reads.parties.byIds(caller, "Obligee", [obligeeId], NOTHING);
  if (!obligee) return null;
  const policies = await reads.rules.policies.ofObligee(obligeeId);
  const on = day ?? dayInJapan(clock());
  const effectiveFrom = policyOn(on, policies)?.effectiveFrom ?? null;
  return { obligeeId, on, effectiveFrom, rules: rulesOn(on, policies), papers: papersOn(on, policies) };
}
