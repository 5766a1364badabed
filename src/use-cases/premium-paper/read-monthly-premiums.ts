import type { Caller } from "../../domain/account/access";
import { byDay, type MonthlyPremium, type MonthlyPremiums } from "../../domain/premium/monthly-premiums";
import { monthlyDueDay, paymentOn } from "../../domain/premium/premium-payment";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { AmendmentApplicationReads, AmendmentApplicationView } from "../amendment-application/ports";
import type { ApplicationReads, ApplicationView, MonthlyPremiumQuery } from "../application/ports";
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

const NEEDED_OF_AMENDMENT = needed<AmendmentApplicationView>()(
  "amendedOn",
  "certificateVersion",
  "after",
  "due",
  "settlement",
  "issuer.name",
  "issuer.premiumPayments",
  "contractor.name",
  "guarantee.number",
  "guarantee.kind",
  "guarantee.worksContract.name",
  "guarantee.obligee.name",
);
type ReadAmendment = Shown<AmendmentApplicationView, typeof NEEDED_OF_AMENDMENT>;

interface Parts {
  readonly applications: Pick<ApplicationReads, "byIds" | "settledMonthly">;
  readonly amendmentApplications: Pick<AmendmentApplicationReads, "byIds" | "settledMonthly">;
}

/** 保証料一括納付: one statement of a contractor at an issuer for a month; `null` where the caller sees nothing of it. */
export async function readMonthlyPremiums(
  { applications, amendmentApplications }: Parts,
  caller: Caller,
  query: MonthlyPremiumQuery,
  today: CalendarDate,
): Promise<MonthlyPremiums | null> {
  assertMay(caller, "read");
  const issued = await inParts(await applications.settledMonthly(caller, query), (ids) =>
    applications.byIds(caller, ids, NEEDED),
  );
  const amended = await inParts(await amendmentApplications.settledMonthly(caller, query), (ids) =>
    amendmentApplications.byIds(caller, ids, NEEDED_OF_AMENDMENT),
  );
  const first = issued[0] ?? amended[0];
  if (!first) return null;
  const payment = paymentOn(first.issuer.premiumPayments, today);
  return {
    month: query.month,
    issuerName: first.issuer.name,
    contractorName: first.contractor.name,
    lines: byDay([...issued.map(lineOf), ...amended.map(amendedLineOf)]),
    account: payment?.account ?? null,
    dueOn: monthlyDueDay(payment, query.month),
  };
}

async function inParts<View>(
  ids: readonly string[],
  read: (part: readonly string[]) => Promise<View[]>,
): Promise<View[]> {
  const found: View[] = [];
  for (let from = 0; from < ids.length; from += READ_AT_ONCE)
    found.push(...(await read(ids.slice(from, from + READ_AT_ONCE))));
  return found;
}

function lineOf({ id, kind, worksContract, amount, settlement, obligee, guarantee }: Read): MonthlyPremium {
  if (kind === null || kind === "PERFORMANCE_RESERVATION" || amount === null || !obligee || !settlement)
    throw new Error("an application was settled with something missing");
  return {
    applicationId: id,
    amendment: null,
    settledOn: settlement.settledOn,
    number: guarantee?.number ?? null,
    kind,
    obligeeName: obligee.name,
    worksName: worksContract.name ?? "",
    guaranteed: amount,
    premium: settlement.amount,
  };
}

function amendedLineOf(read: ReadAmendment): MonthlyPremium {
  const { id, amendedOn, certificateVersion: version, after, due, settlement, guarantee } = read;
  if (!settlement || !due || due.direction === "NONE")
    throw new Error("an amendment was settled although nothing was due");
  return {
    applicationId: id,
    amendment: { amendedOn, version, direction: due.direction },
    settledOn: settlement.settledOn,
    number: guarantee.number,
    kind: guarantee.kind,
    obligeeName: guarantee.obligee.name,
    worksName: guarantee.worksContract.name,
    guaranteed: after.amount,
    premium: settlement.amount,
  };
}
