import type { NewIssuer } from "../use-cases/party/ports";
import { LAST_DUE_DAY, MOST_DUE_DAYS } from "../domain/premium/premium-payment";
import { parseCalendarDate } from "../domain/values/calendar-date";

/** What is wrong with where an issuer's premiums are paid, as the operator's file says it. */
export function* problemsInPayments({ id, premiumPayments = [] }: NewIssuer): Iterable<string> {
  const days = new Set<string>();
  for (const { effectiveFrom, account, dueWithinDays, monthlyDueDay } of premiumPayments) {
    const which = `premiumPayments of ${id} from ${effectiveFrom}`;
    if (parseCalendarDate(effectiveFrom) === undefined)
      yield `effectiveFrom of the premiumPayments of ${id} must be a day such as 2026-04-01; got "${effectiveFrom}".`;
    else if (days.has(effectiveFrom)) yield `${which} stand there twice; each day has one.`;
    days.add(effectiveFrom);
    if (account !== null && !/^\d{1,8}$/.test(account.number))
      yield `account.number of the ${which} must be one to eight digits; got "${account.number}".`;
    if (dueWithinDays !== null && (dueWithinDays < 0 || dueWithinDays > MOST_DUE_DAYS))
      yield `dueWithinDays of the ${which} must be 0 to ${String(MOST_DUE_DAYS)}; got ${String(dueWithinDays)}.`;
    if (monthlyDueDay !== null && (monthlyDueDay < 1 || monthlyDueDay > LAST_DUE_DAY))
      yield `monthlyDueDay of the ${which} must be 1 to ${String(LAST_DUE_DAY)}; got ${String(monthlyDueDay)}.`;
  }
}
