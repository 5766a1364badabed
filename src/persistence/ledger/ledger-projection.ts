import type { LedgerEntryView } from "../../use-cases/ledger/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import { principalName } from "../../domain/application/guarantee-application";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { coverageGaps } from "../../domain/ledger/coverage-gap";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { JointVenture } from "../../domain/works-contract/joint-venture";
import { booleanFromDatabase, yenFromDatabase } from "../engine/columns";
import { instantFromDatabase } from "../engine/instant";
import { updatedAtOf } from "../engine/item-updates";
import type { Projection } from "../engine/projection";
import type { Found, KeyColumns } from "../engine/selection";
import { labelsFrom } from "./ledger-labels";

/** The day of what does not expire: it stands behind all others. */
export const NEVER = "9999-12-31";

/** By their aliases. A guarantee that was issued here says itself what is shown of it; what is copied into the entry is only searched. */
const TABLES = {
  g: "LEFT JOIN guarantee g ON g.id = e.guarantee_id",
  k: "LEFT JOIN contractor k ON k.id = g.contractor_id",
  i: "LEFT JOIN issuer i ON i.id = g.issuer_id",
  r: "LEFT JOIN recorded_guarantee r ON r.id = e.id",
} as const;

/** The tables that these columns read beside the entry's own. */
export function ledgerTables(columns: string): string {
  const reads = (alias: string): boolean => new RegExp(`\\b${alias}[.]`).test(columns);
  const isNamed = { g: reads("g") || reads("k") || reads("i"), k: reads("k"), i: reads("i"), r: reads("r") };
  return Object.entries(TABLES)
    .filter(([alias]) => isNamed[alias as keyof typeof TABLES])
    .map(([, join]) => join)
    .join(" ");
}

const EXPIRES_ON = `NULLIF(COALESCE(g.expires_on, e.expires_on), '${NEVER}')`;
const STATE = "COALESCE(g.status, e.state)";

export const LEDGER_PROJECTION: Projection<LedgerEntryView> = {
  typename: "LedgerEntry",
  fields: {
    id: { expression: "e.id" },
    origin: { expression: "e.origin" },
    kind: { expression: "COALESCE(g.kind, e.kind)" },
    state: { expression: STATE },
    number: { expression: "NULLIF(COALESCE(g.number, e.number), '')" },
    issuerName: { expression: "COALESCE(i.name, r.issuer_name)" },
    worksName: { expression: "COALESCE(g.works_name, r.works_name)" },
    worksNumber: { expression: "COALESCE(g.works_number, r.works_number)" },
    amount: { expression: "COALESCE(g.amount, e.amount)", convert: yenFromDatabase },
    issuedOn: { expression: "COALESCE(g.issued_on, r.issued_on)" },
    expiresOn: { expression: EXPIRES_ON },
    fiscalYear: { expression: "COALESCE(g.fiscal_year, e.fiscal_year)" },
    labels: { expression: "e.labels", convert: labelsFrom },
    enteredAt: { expression: "e.entered_at", convert: instantFromDatabase },
    updatedAt: { expression: updatedAtOf("e.id"), convert: instantFromDatabase },
    seenVersion: { expression: "e.seen_version" },
    newestVersion: { expression: "e.newest_version" },
    recorded: {
      noneWithout: "revision",
      fields: {
        // Of a guarantee that was issued here, the works are the guarantee's.
        worksFrom: { expression: "e.works_from" },
        worksTo: { expression: "r.works_to" },
        viewingUrl: { expression: "r.viewing_url" },
        hasPassword: {
          expression: "CASE WHEN r.sealed_password IS NULL THEN 0 ELSE 1 END",
          convert: booleanFromDatabase,
        },
        endedOn: { expression: "r.ended_on" },
        revision: { expression: "r.version" },
      },
    },
  },
};

/** What is named, joined, or computed from beside the view. */
export interface LedgerEntryKeys {
  readonly key: string | number | null;
  readonly guaranteeId: string | null;
  readonly contractorId: string | null;
  readonly issuerId: string | null;
  readonly departmentId: string | null;
  readonly officerId: string | null;
  readonly contractor: string | null;
  readonly jointVenture: string | null;
  readonly state: GuaranteeStatus;
  readonly expiresOn: CalendarDate | null;
  readonly worksFrom: CalendarDate | null;
  readonly neededUntil: CalendarDate | null;
  readonly isUnderRate: boolean | number;
  readonly missing: number | string | null;
  readonly seenVersion: number | null;
  readonly newestVersion: number | null;
}

/** The columns of computed fields, each only where one of these is wanted, and what names the parts. */
export function ledgerKeys(key: string, wanted: Wanted): KeyColumns<LedgerEntryKeys> {
  const ifWanted = (field: string, expression: string): string => (wanted.has(field) ? expression : "NULL");
  return {
    key,
    guaranteeId: "e.guarantee_id",
    contractorId: "g.contractor_id",
    issuerId: "g.issuer_id",
    departmentId: ifWanted("department", "e.department_id"),
    officerId: ifWanted("officer", "e.officer_id"),
    contractor: ifWanted("contractorName", "COALESCE(k.name, r.contractor_name)"),
    jointVenture: ifWanted("contractorName", "g.joint_venture"),
    state: ifWanted("gaps", STATE),
    expiresOn: ifWanted("gaps", EXPIRES_ON),
    worksFrom: ifWanted("gaps", "e.works_from"),
    neededUntil: ifWanted("gaps", "e.needed_until"),
    isUnderRate: ifWanted("gaps", "e.is_under_rate"),
    missing: ifWanted(
      "gaps",
      "(SELECT q.missing FROM performance_shortfall q WHERE q.guarantee_id = e.guarantee_id)",
    ),
    seenVersion: ifWanted("gaps", "e.seen_version"),
    newestVersion: ifWanted("gaps", "e.newest_version"),
  };
}

export type FoundEntry = Found<Requested<LedgerEntryView>, LedgerEntryKeys>;

/** Adds the fields that the domain makes of several columns. */
export function addComputed(found: readonly FoundEntry[], wanted: Wanted, today: CalendarDate): void {
  for (const { view, keys } of found) {
    if (wanted.has("contractorName")) Object.assign(view, { contractorName: contractorOf(keys) });
    if (wanted.has("gaps")) Object.assign(view, { gaps: coverageGaps(factsOf(keys), today) });
  }
}

function contractorOf({ contractor, jointVenture }: LedgerEntryKeys): string {
  const together = jointVenture === null ? null : (JSON.parse(jointVenture) as JointVenture);
  return principalName(contractor ?? "", together);
}

function factsOf({ isUnderRate, missing, ...facts }: LedgerEntryKeys): Parameters<typeof coverageGaps>[0] {
  return {
    ...facts,
    isUnderRate: booleanFromDatabase(isUnderRate),
    missing: missing === null ? null : yenFromDatabase(missing),
  };
}
