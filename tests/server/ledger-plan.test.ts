import { Seals } from "../../src/use-cases/operation/seals";
import type {
  LedgerEntryView,
  LedgerFilter,
  LedgerOrder,
  LedgerOrderField,
} from "../../src/use-cases/ledger/ports";
import type { Reads } from "../../src/use-cases/reads";
import type { Position } from "../../src/use-cases/shared/page";
import { needed } from "../../src/use-cases/shared/wanted";
import type { Caller } from "../../src/domain/account/access";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { createReads } from "../../src/persistence/reads";
import { makePlace, type Place } from "../support/measured/place";
import { createDatabase, engines } from "../support/engines";

/** The size of a large body's ledger. */
const COUNT = { sqlite: 50_000, postgres: 10_000 } as const;
/** On PostgreSQL so many that an index is cheaper than reading everything. */
const BODIES = { sqlite: 1, postgres: 5 } as const;
const PAGE = 20;
/** CPU time of this process for a page or a count; on PostgreSQL the engine's own work is not in it. */
const MOST_MILLISECONDS = 20;
/** Of several tries the least counts: other work of the machine disturbs the rest. */
const TRIES = 4;
const FILLING_MILLISECONDS = 400_000;

const ORDERS: readonly LedgerOrder[] = (["ENTERED_AT", "NUMBER", "AMOUNT", "EXPIRES_ON"] as const).flatMap(
  (field) => (["ASC", "DESC"] as const).map((direction) => ({ field, direction })),
);

const INDEXES: Readonly<Record<LedgerOrderField, string>> = {
  ENTERED_AT: "ledger_by_entering",
  NUMBER: "ledger_by_number",
  AMOUNT: "ledger_by_amount",
  EXPIRES_ON: "ledger_by_expiry",
};

const day = (text: string) => text as CalendarDate;

/** By everything that there is to filter by. Those that find nothing read the whole ledger. */
const FILTERS: readonly (readonly [name: string, filter: LedgerFilter])[] = [
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

/** Of parts of texts PostgreSQL keeps no statistics: it may read the whole of so small a table. */
const isTold = ({ text, label }: LedgerFilter): boolean => text === undefined && label === undefined;

const ASKED = needed<LedgerEntryView>()(
  "number",
  "contractorName",
  "issuerName",
  "amount",
  "expiresOn",
  "state",
  "labels",
  "gaps",
);

interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}
type End = "FIRST" | "LAST";

describe.each(engines)("a ledger of many entries, on %s", (engine) => {
  let place: Place;
  let database: Database;
  let reads: Reads;
  let caller: Caller;
  const sent: Sent[] = [];

  beforeAll(async () => {
    place = await makePlace(engine, COUNT[engine], await createDatabase(engine));
    database = await openDatabase({ url: place.databaseUrl });
    caller = place.members.OBLIGEE.caller;
    // Several bodies have opened all that there is: the ledger is a part of the table.
    const bodies = [caller.organisationId, "obligee_2", "obligee_3", "obligee_4", "obligee_5"];
    for (const body of bodies.slice(0, BODIES[engine]))
      await database.write.query(
        "INSERT INTO opening (obligee_id, guarantee_id, first_opened_at, issued_on, number, amount, expires_on) " +
          `SELECT '${body}', g.id, g.created_at, g.issued_on, g.number, g.amount, g.expires_on ` +
          "FROM guarantee g WHERE 1 = 1 ON CONFLICT DO NOTHING",
      );
    if (engine === "postgres") await database.write.query("VACUUM (ANALYZE) ledger_entry");
    const watched: Database = {
      ...database,
      select: (statement) => {
        sent.push(statement);
        return database.select(statement);
      },
    };
    const seals = new Seals([{ id: "bench", key: Buffer.alloc(32) }]);
    reads = createReads(
      watched,
      () => new Date(),
      seals,
      () => Promise.resolve(),
    );
  }, FILLING_MILLISECONDS);
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  const page = (filter: LedgerFilter, orderBy: LedgerOrder, end: End, after: Position | null = null) => {
    const direction = end === "FIRST" ? "FORWARD" : "BACKWARD";
    const window = { direction, size: PAGE, after, before: null } as const;
    return reads.ledger.page(caller, { filter, orderBy, window }, ASKED);
  };

  const planOf = async ({ text, values }: Sent): Promise<string> => {
    const explain = engine === "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF)";
    const rows = await database.read.query<Record<string, unknown>[]>(`${explain} ${text}`, [...values]);
    return rows.map((row) => String(row["detail"] ?? row["QUERY PLAN"])).join("\n");
  };

  const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
    const taken: number[] = [];
    for (let i = 0; i < TRIES; i += 1) {
      const begun = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(begun);
      taken.push((user + system) / 1_000);
    }
    return Math.min(...taken);
  };

  it("holds all that the body has opened", async () => {
    expect(await reads.ledger.totals(caller, {})).toMatchObject({ count: COUNT[engine], isCapped: false });
  });

  describe.each(FILTERS)("by %s", (_, filter) => {
    it.each(ORDERS)(
      "is read off one index in the order of $field $direction, at both ends",
      async (order) => {
        for (const end of ["FIRST", "LAST"] as const) {
          sent.length = 0;
          await page(filter, order, end);
          expect(sent).toHaveLength(1);
          const plan = await planOf(sent[0] as Sent);
          if (engine === "sqlite") {
            expect(plan).toContain(`SEARCH e USING COVERING INDEX ${INDEXES[order.field]} (obligee_id=?`);
            expect(plan).not.toContain("USE TEMP B-TREE");
            expect(plan).not.toMatch(/^SCAN (?!p$|broken_chain )\w/m);
          } else if (isTold(filter)) expect(plan).not.toMatch(/Seq Scan on ledger_entry/);
          const taken = await milliseconds(() => page(filter, order, end));
          expect([end, taken, taken <= MOST_MILLISECONDS]).toEqual([end, taken, true]);
        }
      },
    );

    it("is counted by states", async () => {
      const taken = await milliseconds(() => reads.ledger.totals(caller, filter));
      expect([taken, taken <= MOST_MILLISECONDS]).toEqual([taken, true]);
    });
  });

  it("goes on behind a cursor deep in the list", async () => {
    for (const order of ORDERS) {
      const last = await page({}, order, "LAST");
      sent.length = 0;
      const deep = await page({}, order, "FIRST", last.rows[0]?.position ?? null);
      expect(deep.rows.map(({ view }) => view.id)).toEqual(last.rows.slice(1).map(({ view }) => view.id));
      if (engine === "sqlite")
        expect(await planOf(sent[0] as Sent)).toMatch(/AND \(?(amount|number|expires_on|id)\b.*[<>]/);
    }
  });
});
