import { premiumDifference, type QuotedDifference } from "../../domain/premium/premium-difference";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { Yen } from "../../domain/values/yen";
import type { RuleReads } from "../shared/rule-reads";

/**
 * What another guaranteed amount makes due, by the issuer's table of the day; `null` where the amount stays, and where the
 * issuer has no table.
 */
export async function quoteDifference(
  { premiumTables }: Pick<RuleReads, "premiumTables">,
  { issuerId, kind }: { readonly issuerId: string; readonly kind: GuaranteeKind },
  { before, after }: { readonly before: { readonly amount: Yen }; readonly after: { readonly amount: Yen } },
  on: CalendarDate,
): Promise<QuotedDifference | null> {
  if (before.amount === after.amount) return null;
  const table = await premiumTables.inEffect(issuerId, kind, on);
  return table && { difference: premiumDifference(table, before.amount, after.amount), table, on };
}
