import { setTimeout as wait } from "node:timers/promises";
import type { CalendarDate } from "../../../src/domain/values/calendar-date";
import type {
  LedgerEntryView,
  LedgerFilter,
  LedgerOrder,
  LedgerOrderField,
} from "../../../src/use-cases/ledger/ports";
import { Seals } from "../../../src/use-cases/operation/seals";
import type { LedgerReads } from "../../../src/use-cases/ledger/ports";
import type { Position } from "../../../src/use-cases/shared/page";
import { needed } from "../../../src/use-cases/shared/wanted";
import type { Database } from "../../../src/persistence/database/data-source";
import { createReads } from "../../../src/persistence/reads";
import type { Place } from "./place";

export const LEDGER_PAGE = 20;

export const LEDGER_ORDERS: readonly LedgerOrder[] = (
  ["ENTERED_AT", "NUMBER", "AMOUNT", "EXPIRES_ON"] as const
).flatMap((field) => (["ASC", "DESC"] as const).map((direction) => ({ field, direction })));

const day = (text: string) => text as CalendarDate;

/** By everything that there is to filter by. Those that find nothing read the whole ledger. */
export const LEDGER_FILTERS: readonly (readonly [name: string, filter: LedgerFilter])[] = [
  ["nothing", {}],
  ["kind", { kinds: ["INTERIM_PAYMENT"] }],
  ["state", { states: ["REJECTED"] }],
  ["origin", { origins: ["CASH_DEPOSIT"] }],
  ["expiry", { expiresFrom: day("2026-03-30"), expiresTo: day("2026-03-31") }],
  ["an expiry that nothing has", { expiresFrom: day("1990-01-01"), expiresTo: day("1990-12-31") }],
  ["days to the expiry", { expiringWithin: 30 }],
  ["fiscal year", { fiscalYear: 1999 }],
  ["department", { departmentId: "obligee_none" }],
  ["officer", { officerId: "user_none" }],
  ["nobody assigned", { unassigned: true }],
  ["contractor", { contractorId: "contractor_3" }],
  ["a contractor of others", { contractorId: "contractor_none" }],
  ["issuer", { issuerId: "issuer_none" }],
  ["common text", { text: "工事" }],
  ["rare text", { text: "第1234号" }],
  ["text that nothing has", { text: "存在しない名称" }],
  ["digits", { text: "00001234" }],
  ["label", { label: "至急" }],
  ["gaps", { gaps: ["SUPERSEDED_VERSION_ON_FILE", "NOT_ACCEPTED", "WORKS_OUTLAST_GUARANTEE"] }],
  ["a gap that nothing has", { gaps: ["AMOUNT_UNDER_POLICY"] }],
  [
    "several things",
    { kinds: ["CONTRACT_PERFORMANCE"], states: ["ACCEPTED"], text: "橋", gaps: ["NOT_ACCEPTED"] },
  ],
];

export const LEDGER_INDEXES: Readonly<Record<LedgerOrderField, string>> = {
  ENTERED_AT: "ledger_by_entering",
  NUMBER: "ledger_by_number",
  AMOUNT: "ledger_by_amount",
  EXPIRES_ON: "ledger_by_expiry",
};

export type LedgerEnd = "FIRST" | "LAST";

/** Several bodies have opened all that there is: the ledger of each is a part of the table. */
export async function enterAll({ members }: Place, database: Database, bodies: number): Promise<void> {
  const ids = [members.OBLIGEE.caller.organisationId, ...[2, 3, 4, 5].map((n) => `obligee_${String(n)}`)];
  for (const body of ids.slice(0, bodies))
    await database.write.query(
      "INSERT INTO opening (obligee_id, guarantee_id, entered_at, issued_on, number, amount, expires_on) " +
        `SELECT '${body}', g.id, g.created_at, g.issued_on, g.number, g.amount, g.expires_on ` +
        "FROM guarantee g WHERE 1 = 1 ON CONFLICT DO NOTHING",
    );
  if (database.engine === "postgres") await vacuumed(database, "ledger_entry");
}

const MOST_VACUUMS = 40;
const VACUUM_AGAIN_MILLISECONDS = 250;

/** Until PostgreSQL knows that all see the rows: whoever has an older snapshot at the time, such as an ANALYZE, keeps it from that. */
async function vacuumed({ write }: Database, table: string): Promise<void> {
  for (let i = 0; i < MOST_VACUUMS; i += 1) {
    await write.query(`VACUUM (ANALYZE) ${table}`);
    const [row] = await write.query<{ known: boolean }[]>(
      `SELECT relallvisible >= relpages * 0.9 AS known FROM pg_class WHERE oid = '${table}'::regclass`,
    );
    if (row?.known === true) return;
    await wait(VACUUM_AGAIN_MILLISECONDS);
  }
}

const SHOWN = needed<LedgerEntryView>()(
  "number",
  "contractorName",
  "issuerName",
  "amount",
  "expiresOn",
  "state",
  "labels",
  "gaps",
);

/** The ledger of the body that has opened everything, as its list is read. */
export class LedgerList {
  readonly #reads: LedgerReads;

  constructor(
    private readonly place: Place,
    database: Database,
  ) {
    const seals = new Seals([{ id: "bench", key: Buffer.alloc(32) }]);
    this.#reads = createReads(
      database,
      () => new Date(),
      seals,
      () => Promise.resolve(),
    ).ledger;
  }

  page(filter: LedgerFilter, orderBy: LedgerOrder, end: LedgerEnd, after: Position | null = null) {
    const direction = end === "FIRST" ? "FORWARD" : "BACKWARD";
    const window = { direction, size: LEDGER_PAGE, after, before: null } as const;
    return this.#reads.page(this.place.members.OBLIGEE.caller, { filter, orderBy, window }, SHOWN);
  }

  totals(filter: LedgerFilter) {
    return this.#reads.totals(this.place.members.OBLIGEE.caller, filter);
  }
}
