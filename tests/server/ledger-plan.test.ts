import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import type { LedgerFilter } from "../../src/use-cases/ledger/ports";
import {
  enterAll,
  LEDGER_FILTERS,
  LEDGER_INDEXES,
  LEDGER_ORDERS,
  LEDGER_PAGE,
  LedgerList,
} from "../support/measured/ledger-list";
import { makePlace, type Place } from "../support/measured/place";
import { createDatabase, engines } from "../support/engines";

/** On PostgreSQL so many, and of so many bodies, that an index is cheaper than reading everything. */
const COUNT = { sqlite: 3_000, postgres: 10_000 } as const;
const BODIES = { sqlite: 1, postgres: 5 } as const;
const FILLING_MILLISECONDS = 180_000;

/** Of parts of texts PostgreSQL keeps no statistics: it may read the whole of so small a table. */
const isTold = ({ text, label }: LedgerFilter): boolean => text === undefined && label === undefined;

interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A step of PostgreSQL's plan, with what it did. */
interface Step {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly Step[];
}

const allOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(allOf)];

/** What a step read of its table, to keep it or to pass over it. */
const readBy = ({ "Actual Rows": kept, "Rows Removed by Filter": passed = 0, "Actual Loops": times }: Step) =>
  (kept + passed) * times;

describe.each(engines)("a ledger of many entries, on %s", (engine) => {
  let place: Place;
  let database: Database;
  let ledger: LedgerList;
  const sent: Sent[] = [];

  beforeAll(async () => {
    place = await makePlace(engine, COUNT[engine], await createDatabase(engine));
    database = await openDatabase({ url: place.databaseUrl });
    await enterAll(place, database, BODIES[engine]);
    ledger = new LedgerList(place, {
      ...database,
      select: (statement) => {
        sent.push(statement);
        return database.select(statement);
      },
    });
  }, FILLING_MILLISECONDS);
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  const explained = <Row>(explain: string, { text, values }: Sent): Promise<Row[]> =>
    database.read.query<Row[]>(`${explain} ${text}`, [...values]);

  /** SQLite's plan, a line for each step. */
  const planOf = async (statement: Sent): Promise<string> =>
    (await explained<{ detail: string }>("EXPLAIN QUERY PLAN", statement))
      .map(({ detail }) => detail)
      .join("\n");

  /** All that PostgreSQL did. */
  const stepsOf = async (statement: Sent): Promise<readonly Step[]> => {
    const explain = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, FORMAT JSON)";
    const [row] = await explained<{ "QUERY PLAN": readonly { Plan: Step }[] }>(explain, statement);
    return (row?.["QUERY PLAN"] ?? []).flatMap(({ Plan }) => allOf(Plan));
  };

  /** What PostgreSQL read of the ledger's table, and how. */
  const readOfLedger = async (statement: Sent): Promise<readonly Step[]> =>
    (await stepsOf(statement)).filter((step) => step["Relation Name"] === "ledger_entry");

  it("holds all that the body has opened", async () => {
    expect(await ledger.totals({})).toMatchObject({ count: COUNT[engine], isCapped: false });
  });

  describe.each(LEDGER_FILTERS)("by %s", (_, filter) => {
    it.each(LEDGER_ORDERS)(
      "is read off one index in the order of $field $direction, at both ends",
      async (order) => {
        for (const end of ["FIRST", "LAST"] as const) {
          sent.length = 0;
          await ledger.page(filter, order, end);
          expect(sent).toHaveLength(1);
          const [statement] = sent as [Sent];
          if (engine === "sqlite") {
            const plan = await planOf(statement);
            expect(plan).toContain(
              `SEARCH e USING COVERING INDEX ${LEDGER_INDEXES[order.field]} (obligee_id=?`,
            );
            // The rows of the page may be put into order once more.
            expect(plan.split("SCAN p")[0]).not.toContain("USE TEMP B-TREE");
            expect(plan).not.toMatch(/^SCAN (?!p$|broken_chain )\w/m);
          } else if (isTold(filter)) {
            const steps = await readOfLedger(statement);
            expect(steps.map((step) => step["Node Type"])).not.toContain("Seq Scan");
            const read = steps.reduce((sum, step) => sum + readBy(step), 0);
            // The entries of this body at most, and those of the page once more.
            expect(read).toBeLessThanOrEqual(COUNT.postgres + LEDGER_PAGE + 1);
          }
        }
      },
    );

    it("is counted by states in one statement", async () => {
      sent.length = 0;
      await ledger.totals(filter);
      expect(sent).toHaveLength(1);
      const [statement] = sent as [Sent];
      if (engine === "sqlite")
        expect(await planOf(statement)).toContain("SEARCH e USING COVERING INDEX ledger_by_");
      else if (isTold(filter)) {
        const steps = await stepsOf(statement);
        const ofLedger = steps.filter((step) => step["Relation Name"] === "ledger_entry");
        expect(ofLedger.map((step) => step["Node Type"])).toEqual([
          expect.stringMatching(/^Index (Only )?Scan$/),
        ]);
        const sorted = steps.filter((step) => step["Node Type"] === "Sort");
        expect(sorted.filter((step) => step["Actual Rows"] > COUNT.postgres / 2)).toEqual([]);
      }
    });
  });

  it("goes on behind a cursor deep in the list", async () => {
    for (const order of LEDGER_ORDERS) {
      const last = await ledger.page({}, order, "LAST");
      sent.length = 0;
      const deep = await ledger.page({}, order, "FIRST", last.rows[0]?.position ?? null);
      expect(deep.rows.map(({ view }) => view.id)).toEqual(last.rows.slice(1).map(({ view }) => view.id));
      if (engine === "sqlite")
        expect(await planOf(sent[0] as Sent)).toMatch(/AND \(?(amount|number|expires_on|entered_at)\b.*[<>]/);
    }
  });
});
