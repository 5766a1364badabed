import type { Caller } from "../../domain/account/access";
import { byDay, type MonthlyPremium, type MonthlyPremiums } from "../../domain/premium/monthly-premiums";
import { monthlyDueDay, paymentOn } from "../../domain/premium/premium-payment";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ApplicationReads, ApplicationView, MonthlyPremiumQuery } from "./ports";
import { assertMay } from "../shared/forbidden";
import { needed, type Shown } from "../shared/wanted";

/** So few that no other request waits long. */
const READ_AT_ONCE = 500;

const NEEDED = needed<ApplicationView>()(
  "kind",
  "worksContract",
  "amount",
  "settlement",
  "issuer.name",
  "issuer.premiumPayments",
  "contractor.name",
  "obligee.name",
  "guarantee.number",
);
type Read = Shown<ApplicationView, typeof NEEDED>;

/** 保証料一括納付: one statement of a contractor at an issuer for a month; `null` where the caller sees nothing of it. */
export async function readMonthlyPremiums(
  { applications }: { readonly applications: Pick<ApplicationReads, "byIds" | "settledMonthly"> },
  caller: Caller,
  query: MonthlyPremiumQuery,
  today: CalendarDate,
): Promise<MonthlyPremiums | null> {
  assertMay(caller, "read");
  const ids = await applications.settledMonthly(caller, query);
  const found: Read[] = [];
  for (let from = 0; from < ids.length; from += READ_AT_ONCE)
    found.push(...(await applications.byIds(caller, ids.slice(from, from + READ_AT_ONCE), NEEDED)));
  const [first] = found;
  if (!first) return null;
  const payment = paymentOn(first.issuer.premiumPayments, today);
  return {
    month: query.month,
    issuerName: first.issuer.name,
    contractorName: first.contractor.name,
    lines: byDay(found.map(lineOf)),
    account: payment?.account ?? null,
    dueOn: monthlyDueDay(payment, query.month),
  };
}

function lineOf({ id, kind, worksContract, amount, settlement, obligee, guarantee }: Read): MonthlyPremium {
  if (kind === null || kind === "PERFORMANCE_RESERVATION" || amount === null || !obligee || !settlement)
    throw new Error("an application was settled with something missing");
  return {
    applicationId: id,
    settledOn: settlement.settledOn,
    number: guarantee?.number ?? null,
    kind,
    obligeeName: obligee.name,
    worksName: worksContract.name ?? "",
    guaranteed: amount,
    premium: settlement.amount,
  };
}
