import { openDatabase } from "../../src/persistence/database/data-source";
import { createReads } from "../../src/persistence/reads";
import {
  GUARANTEE_ORDER_FIELDS,
  type GuaranteeFilter,
  type GuaranteeOrderField,
} from "../../src/use-cases/guarantee/ports";
import { Seals } from "../../src/use-cases/operation/seals";
import type { Reads } from "../../src/use-cases/reads";
import type { Position, Window } from "../../src/use-cases/shared/page";
import { Wanted } from "../../src/use-cases/shared/wanted";
import type { Role } from "../../src/domain/account/access";
import { GUARANTEE_STATUSES } from "../../src/domain/guarantee/guarantee-life-cycle";
import { createDatabase } from "../support/engines";
import { wantedOfPage } from "../support/measured/list-query";
import { makePlace, type Place } from "../support/measured/place";
import { Planner } from "../support/measured/plan";

const COUNT = 5_000;
const FILLING_MILLISECONDS = 180_000;
/** PostgreSQL plans a kept statement so often for its values before it looks for one plan for all. */
const PLANNED_FOR_VALUES = 5;
/** More than a page of 100 has of anything. */
const FEW = 150;

const ROLES: readonly Role[] = ["ISSUER", "CONTRACTOR", "OBLIGEE", "OPERATOR"];
const SIZES = [20, 50, 100] as const;
/** Before the first guarantee of the place that is in the middle of each order. */
const WITHIN: Readonly<Record<GuaranteeOrderField, Position>> = {
  ISSUED_ON: { key: "2025-06-01", id: "x" },
  NUMBER: { key: "2000002000", id: "x" },
  AMOUNT: { key: 10_000_000, id: "x" },
  EXPIRES_ON: { key: "2025-12-01", id: "x" },
};
const CHANGE = new Wanted(["id", "type", "guarantee.number"]);

describe("a statement of PostgreSQL whose plan serves all values", () => {
  let place: Place;
  let planner: Planner;
  beforeAll(async () => {
    place = await makePlace("postgres", COUNT, await createDatabase("postgres"));
    await fillFeed(place);
    planner = await Planner.open(place.databaseUrl);
  }, FILLING_MILLISECONDS);
  afterAll(async () => {
    await planner.close();
    await place.remove();
  });

  const windowOf = (size: number, after: Position | null): Window => ({
    direction: "FORWARD",
    size,
    after,
    before: null,
  });
  const list = (
    reads: Reads,
    role: Role,
    window: Window,
    field: GuaranteeOrderField = "ISSUED_ON",
  ): Promise<unknown> =>
    reads.guarantees.page(
      place.members[role].caller,
      { window, orderBy: { field, direction: "DESC" }, filter: {} },
      wantedOfPage(),
    );
  const feed = (reads: Reads, role: Role, window: Window): Promise<unknown> =>
    reads.changes.page(place.members[role].caller, { window, types: [] }, CHANGE);

  /** The statements that one connection keeps of these reads, each run some times, and still plans each time. */
  const plannedEachTime = async (work: (reads: Reads) => Promise<unknown>): Promise<readonly string[]> => {
    const database = await openDatabase({
      url: place.databaseUrl,
      connections: { reads: 1, writes: 1 },
      prepared: "on",
    });
    try {
      const [id = "", key = ""] = (place.settings["HOSHO_SEAL_KEYS"] ?? "").split(/:(.*)/s);
      const seals = new Seals([{ id, key: Buffer.from(key, "base64") }]);
      for (let i = 0; i < PLANNED_FOR_VALUES + 2; i += 1)
        // Each time as if nothing were known.
        await work(
          createReads(
            database,
            () => new Date(),
            seals,
            () => Promise.resolve(),
          ),
        );
      const kept = (await database.select({
        text: "SELECT statement, custom_plans AS planned FROM pg_prepared_statements",
        values: [],
        isInCells: false,
      })) as { statement: string; planned: string | number }[];
      expect(kept.length).toBeGreaterThan(0);
      return kept
        .filter(({ planned }) => Number(planned) > PLANNED_FOR_VALUES)
        .map(({ statement }) => statement);
    } finally {
      await database.close();
    }
  };

  it.each(ROLES)("is planned once for pages of any size, in any order and place: %s", async (role) => {
    const planned = await plannedEachTime(async (reads) => {
      for (const field of GUARANTEE_ORDER_FIELDS)
        for (const size of SIZES)
          for (const after of [null, WITHIN[field]]) await list(reads, role, windowOf(size, after), field);
    });
    expect(planned).toEqual([]);
  });

  it.each(ROLES)("is planned once for pages of the feed: %s", async (role) => {
    const planned = await plannedEachTime(async (reads) => {
      for (const size of SIZES)
        for (const after of [null, { key: 700, id: "" }]) await feed(reads, role, windowOf(size, after));
    });
    expect(planned).toEqual([]);
  });

  it.each(ROLES)(
    "is planned once for what is searched for, be it common, rare or nowhere: %s",
    async (role) => {
      const planned = await plannedEachTime(async (reads) => {
        for (const worksName of ["工事", "第1234号", "天草"])
          await reads.guarantees.page(
            place.members[role].caller,
            {
              window: windowOf(20, null),
              orderBy: { field: "ISSUED_ON", direction: "DESC" },
              filter: { worksName },
            },
            wantedOfPage(),
          );
      });
      expect(planned).toEqual([]);
    },
  );

  it.each(ROLES)("gives the same page of a search as one that asks for more: %s", async (role) => {
    const { caller } = place.members[role];
    const statuses = GUARANTEE_STATUSES;
    for (const worksName of ["工事", "橋", "第1234号", "天草"])
      for (const field of GUARANTEE_ORDER_FIELDS)
        for (const after of [null, WITHIN[field]]) {
          const page = (filter: GuaranteeFilter) =>
            planner.read((reads) =>
              reads.guarantees.page(
                caller,
                { window: windowOf(20, after), orderBy: { field, direction: "DESC" }, filter },
                wantedOfPage(),
              ),
            );
          expect(await page({ worksName })).toEqual(await page({ worksName, statuses }));
        }
  });

  it("is planned once for what is read with its seals", async () => {
    const { caller } = place.members.ISSUER;
    const planned = await plannedEachTime((reads) =>
      reads.guarantees.byNumber(caller, "2000000001" as never, wantedOfPage()),
    );
    expect(planned).toEqual([]);
  });

  it.each(GUARANTEE_ORDER_FIELDS)(
    "reads no list of all, by %s, for an issuer or a contractor of nothing",
    async (field) => {
      for (const role of ["ISSUER", "CONTRACTOR"] as const) {
        const caller = { ...place.members[role].caller, organisationId: "nobody" };
        const orderBy = { field, direction: "DESC" } as const;
        const { lines } = await planner.planOf({ caller, orderBy, after: null });
        expect(lines.filter(meetsMany)).toEqual([]);
      }
    },
  );

  it.each(ROLES)(
    "reads a page of a list by states that most are in, and does not sort the list: %s",
    async (role) => {
      const { caller } = place.members[role];
      const filter = { statuses: GUARANTEE_STATUSES };
      const orderBy = { field: "ISSUED_ON", direction: "DESC" } as const;
      const { lines } = await planner.planOf({ caller, orderBy, after: null, filter });
      expect(lines.filter(meetsMany)).toEqual([]);
    },
  );

  it("reads no feed of all for a page of an obligee's own, deep in it", async () => {
    const { lines } = await planner.planOfRead((reads) =>
      feed(reads, "OBLIGEE", windowOf(50, { key: 2_500, id: "" })),
    );
    expect(lines.filter(meetsMany)).toEqual([]);
  });
});

/** The rows that a step gave, or passed over. */
function meetsMany(line: string): boolean {
  return Number(/(?:actual rows=|Rows Removed by Filter: )([\d.]+)/.exec(line)?.[1]) > FEW;
}

/** Of each guarantee one change, of which the obligee sees every fourth. */
async function fillFeed({ databaseUrl, members }: Place): Promise<void> {
  const { organisationId } = members.OBLIGEE.caller;
  const database = await openDatabase({ url: databaseUrl });
  const numbered = "SELECT g.*, row_number() OVER (ORDER BY g.number) AS place FROM guarantee g";
  for (const statement of [
    `INSERT INTO event (id, at, type, token_id, role, organisation_id, guarantee_id) SELECT 'event_fed_' || place, ` +
      `'2026-01-01T00:00:00.000Z', 'GUARANTEE_ISSUED', 'token_x', 'ISSUER', issuer_id, id FROM (${numbered}) n`,
    `INSERT INTO change (position, event_id, issuer_id, contractor_id) ` +
      `SELECT place, 'event_fed_' || place, issuer_id, contractor_id FROM (${numbered}) n`,
    `INSERT INTO change_obligee (obligee_id, position) ` +
      `SELECT '${organisationId}', position FROM change WHERE position % 4 = 0`,
    "VACUUM (ANALYZE) event",
    "VACUUM (ANALYZE) change",
    "VACUUM (ANALYZE) change_obligee",
  ])
    await database.write.query(statement);
  await database.close();
}
