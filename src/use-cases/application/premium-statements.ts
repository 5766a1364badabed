import type { Caller } from "../../domain/account/access";
import { principalName } from "../../domain/application/guarantee-application";
import type { ApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { payablePremium } from "../../domain/premium/final-premium";
import { dueDay, paymentOn } from "../../domain/premium/premium-payment";
import type { PremiumStatement } from "../../domain/premium/premium-statement";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import type { ApplicationReads, ApplicationView } from "./ports";
import { needed, type Shown } from "../shared/wanted";

const NEEDED = needed<ApplicationView>()(
  "status",
  "kind",
  "contractType",
  "worksContract",
  "amount",
  "jointVenture",
  "premium",
  "finalPremium",
  "settlement",
  "decidedAt",
  "issuer.name",
  "issuer.premiumPayments",
  "issuer.branches",
  "branch",
  "contractor.name",
  "obligee.name",
  "guarantee.number",
);
type Read = Shown<ApplicationView, typeof NEEDED>;

/** A draft has no premium; who declined or withdrew charges none. */
const WITH_PREMIUM: readonly ApplicationStatus[] = ["APPLIED", "APPROVED", "ISSUED"];

/** 保証料計算書 of the applications that the caller may see, by their ids; there is none without a premium. */
export async function premiumStatements(
  { applications }: { readonly applications: Pick<ApplicationReads, "byIds"> },
  caller: Caller,
  ids: readonly string[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, PremiumStatement>> {
  const found = await applications.byIds(caller, ids, NEEDED);
  const statements = found.flatMap((read) => statementOf(read, today) ?? []);
  return new Map(statements.map((statement) => [statement.applicationId, statement]));
}

function statementOf(read: Read, today: CalendarDate): PremiumStatement | null {
  const { kind, amount, premium: quoted, finalPremium: final, settlement, obligee, worksContract } = read;
  const branch = read.branch ?? read.issuer.branches[0];
  if (!WITH_PREMIUM.includes(read.status) || (quoted === null && final === null)) return null;
  if (kind === null || kind === "PERFORMANCE_RESERVATION" || amount === null || !obligee || !branch)
    throw new Error("an application has a premium and something missing");
  const payment = paymentOn(read.issuer.premiumPayments, today);
  const days = [quoted?.on, final && dayInJapan(final.setAt), settlement?.settledOn];
  return {
    applicationId: read.id,
    statedOn: days.reduce<CalendarDate>(
      (newest, day) => (day && day > newest ? day : newest),
      "" as CalendarDate,
    ),
    number: read.guarantee?.number ?? null,
    kind,
    contractType: read.contractType,
    contractorName: principalName(read.contractor.name, read.jointVenture),
    obligeeName: obligee.name,
    worksName: worksContract.name ?? "",
    amount,
    issuerName: read.issuer.name,
    branch: { name: branch.name, telephone: branch.telephone },
    quoted,
    final: final && { amount: final.amount, reason: final.reason },
    payable: payablePremium(quoted, final),
    account: payment?.account ?? null,
    dueOn: read.decidedAt && dueDay(payment, dayInJapan(read.decidedAt)),
    settlement,
  };
}
