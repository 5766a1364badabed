import type { Caller } from "../../domain/account/access";
import { principalName } from "../../domain/application/guarantee-application";
import type { ApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { payablePremium } from "../../domain/premium/final-premium";
import { premiumChangeOf, type PremiumChange } from "../../domain/premium/premium-change";
import { dueDay, paymentOn } from "../../domain/premium/premium-payment";
import type { PremiumStatement } from "../../domain/premium/premium-statement";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import type { AmendmentApplicationReads, AmendmentApplicationView } from "../amendment-application/ports";
import type { ApplicationReads, ApplicationView } from "../application/ports";
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
  "guarantee.id",
  "guarantee.number",
);
type Read = Shown<ApplicationView, typeof NEEDED>;

const NEEDED_OF_CHANGE = needed<AmendmentApplicationView>()(
  "amendedOn",
  "certificateVersion",
  "premiumDifference",
  "finalPremium",
  "settlement",
  "due",
);
/** What an amendment makes due, and the days of all that it goes by. */
interface Change {
  readonly change: PremiumChange;
  readonly days: Days;
}
type Days = readonly (CalendarDate | null | undefined)[];
interface Parts {
  readonly applications: Pick<ApplicationReads, "byIds">;
  readonly amendmentApplications: Pick<AmendmentApplicationReads, "byIds" | "charged">;
}

/** A draft has no premium; who declined or withdrew charges none. */
const WITH_PREMIUM: readonly ApplicationStatus[] = ["APPLIED", "APPROVED", "ISSUED"];

/** 保証料計算書 of the applications that the caller may see, by their ids; there is none without a premium. */
export async function premiumStatements(
  { applications, amendmentApplications }: Parts,
  caller: Caller,
  ids: readonly string[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, PremiumStatement>> {
  const found = await applications.byIds(caller, ids, NEEDED);
  const guaranteeIds = found.flatMap(({ guarantee }) => guarantee?.id ?? []);
  const changes = await changesOf(amendmentApplications, caller, guaranteeIds);
  const statements = found.flatMap(
    (read) => statementOf(read, changes.get(read.guarantee?.id ?? "") ?? [], today) ?? [],
  );
  return new Map(statements.map((statement) => [statement.applicationId, statement]));
}

/** What the amendments of these guarantees made due, oldest first: two statements, however many. */
async function changesOf(
  amendmentApplications: Parts["amendmentApplications"],
  caller: Caller,
  guaranteeIds: readonly string[],
): Promise<ReadonlyMap<string, Change[]>> {
  const charged = await amendmentApplications.charged(caller, guaranteeIds);
  if (charged.length === 0) return new Map();
  const ids = charged.map(({ id }) => id);
  const read = await amendmentApplications.byIds(caller, ids, NEEDED_OF_CHANGE);
  const changes = new Map(
    read.map(({ id, certificateVersion: version, due, ...said }) => {
      const { amendedOn, premiumDifference, finalPremium, settlement } = said;
      const change = premiumChangeOf(due, { amendedOn, version, settlement });
      const days = [
        premiumDifference?.on,
        finalPremium && dayInJapan(finalPremium.setAt),
        settlement?.settledOn,
      ];
      return [id, change && { change, days }];
    }),
  );
  return new Map(
    guaranteeIds.map((guaranteeId) => [
      guaranteeId,
      charged.flatMap((each) => (each.guaranteeId === guaranteeId ? (changes.get(each.id) ?? []) : [])),
    ]),
  );
}

function statementOf(read: Read, changes: readonly Change[], today: CalendarDate): PremiumStatement | null {
  const { kind, amount, premium: quoted, finalPremium: final, settlement, obligee, worksContract } = read;
  const branch = read.branch ?? read.issuer.branches[0];
  if (!WITH_PREMIUM.includes(read.status) || (quoted === null && final === null)) return null;
  if (kind === null || kind === "PERFORMANCE_RESERVATION" || amount === null || !obligee || !branch)
    throw new Error("an application has a premium and something missing");
  const payment = paymentOn(read.issuer.premiumPayments, today);
  const days: Days = [
    ...[quoted?.on, final && dayInJapan(final.setAt), settlement?.settledOn],
    ...changes.flatMap((each) => each.days),
  ];
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
    changes: changes.map(({ change }) => change),
  };
}
