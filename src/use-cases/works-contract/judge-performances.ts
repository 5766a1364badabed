import { shortfallAt } from "../../domain/guarantee/performance-shortfall";
import { rulesOn } from "../../domain/obligee/obligee-policy";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import type { Stores } from "../stores";
import type { StoredWorksContract } from "./ports";

interface PriceChange {
  readonly amendedOn: CalendarDate;
  readonly contractPrice: Yen;
  /** The guarantee that the change came with: its amendment has judged it. */
  readonly but: string | null;
}

/** Keeps how much 契約保証 in force lacks now that the price of its works contract was changed. */
export async function judgePerformances(
  { worksContracts, advice }: Pick<Stores, "worksContracts" | "advice">,
  { id, obligeeId }: Pick<StoredWorksContract, "id" | "obligeeId">,
  { amendedOn, contractPrice, but }: PriceChange,
): Promise<void> {
  const performances = (await worksContracts.performances(id)).filter(
    ({ guaranteeId }) => guaranteeId !== but,
  );
  if (performances.length === 0) return;
  const rules = rulesOn(amendedOn, await advice.policies.ofObligee(obligeeId));
  await worksContracts.keepShortfalls(
    performances.map(({ guaranteeId, ...performance }) => ({
      guaranteeId,
      missing: shortfallAt(performance, contractPrice, rules),
    })),
  );
}
