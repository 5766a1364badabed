import { assertSameBytes, question, startBare } from "../support/measured/contenders";
import { NEWEST_FIRST, PAGE, walk } from "../support/measured/list-query";
import type { MeasuredProcess } from "../support/measured/measured-process";
import { makePlace, type Place } from "../support/measured/place";
import { wholeList } from "../support/measured/place-in-list";
import { Planner } from "../support/measured/plan";
import { closeConnections } from "../support/measured/post";
import type { GuaranteeOrder } from "../../src/use-cases/guarantee/ports";
import type { Role } from "../../src/domain/account/access";
import { dayInJapan } from "../../src/domain/values/calendar-date";
import { openDatabase } from "../../src/persistence/database/data-source";
import { createDatabase, engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { worksContract } from "../support/issue-input";
import { perform } from "../support/operations";

/** On PostgreSQL enough that an index is cheaper than reading everything. */
const COUNT = { sqlite: 3_000, postgres: 10_000 } as const;
/** Far fewer than a caller's list has: a page, what a search looks through first, and the parties that may be read as a whole. */
const FEW = 251;
const ALL_PAGES = 1_000;
/** On a machine with other work PostgreSQL takes a minute. */
const FILLING_MILLISECONDS = 180_000;

const ROLES: readonly Role[] = ["ISSUER", "CONTRACTOR", "OBLIGEE", "OPERATOR"];
const ORDERS: readonly GuaranteeOrder[] = [
  NEWEST_FIRST,
  { field: "NUMBER", direction: "ASC" },
  { field: "AMOUNT", direction: "DESC" },
  { field: "AMOUNT", direction: "ASC" },
  { field: "EXPIRES_ON", direction: "ASC" },
];

/** The index of a role's list in an order. */
function indexOf(role: Role, { field }: GuaranteeOrder): string {
  const name = { ISSUED_ON: "day", NUMBER: "number", AMOUNT: "amount", EXPIRES_ON: "expiry" }[field];
  const ofAll = field === "NUMBER" ? "guarantee_number" : `guarantee_by_${name}`;
  const own = (party: string) => `guarantee_by_${party}${field === "ISSUED_ON" ? "" : `_and_${name}`}`;
  switch (role) {
    case "ISSUER":
      // PostgreSQL knows that most guarantees are this issuer's: passing over the others costs it less than the longer index.
      return `(${own("issuer")}|${ofAll})`;
    case "CONTRACTOR":
      return own("contractor");
    case "OBLIGEE":
      return `opening_by_${name}`;
    case "OPERATOR":
      return ofAll;
  }
}

afterAll(closeConnections);

describe.each(engines)("a page of the list, on %s", (engine) => {
  let place: Place;
  let server: MeasuredProcess;
  let planner: Planner;
  beforeAll(async () => {
    place = await makePlace(engine, COUNT[engine], await createDatabase(engine));
    server = await place.startServer();
    planner = await Planner.open(place.databaseUrl);
  }, FILLING_MILLISECONDS);
  afterAll(async () => {
    await planner.close();
    await server.stop();
    await place.remove();
  });

  if (engine === "sqlite")
    it("has the same bytes from the bare server that ours is measured against", async () => {
      const bare = await startBare(place);
      const contenders = [
        { name: "bare", process: bare },
        { name: "Hosho", process: server },
      ];
      const { token, caller } = place.members.ISSUER;
      const [newest] = await wholeList(place.databaseUrl, caller, NEWEST_FIRST);
      const bodies = [question("Certificate", { number: newest?.number }), question("List", { first: 20 })];
      await assertSameBytes(bodies, contenders, token).finally(() => bare.stop());
    });

  /** The plans of the first page, and of one at the end of the list. */
  const plansOf = async (role: Role, orderBy: GuaranteeOrder) => {
    const { caller } = place.members[role];
    const list = await wholeList(place.databaseUrl, caller, orderBy);
    const deep = list.at(-PAGE - 2)?.cursor ?? "";
    const plan = async (after: string | null) => (await planner.planOf({ caller, orderBy, after })).lines;
    return { first: await plan(null), deep: await plan(deep) };
  };

  it.each(ROLES)("follows the cursors through the whole list: %s", async (role) => {
    const { caller, token } = place.members[role];
    const { numbers } = await walk({ port: server.port, token }, ALL_PAGES, { size: 100 });
    const list = await wholeList(place.databaseUrl, caller, NEWEST_FIRST);
    expect(list.length).toBeGreaterThan(PAGE);
    expect(numbers).toEqual(list.map(({ number }) => number));
  });

  it.each(ORDERS.flatMap((orderBy) => ROLES.map((role) => ({ role, orderBy, ...orderBy }))))(
    "is read off an index from the cursor on, by $field $direction: $role",
    async ({ role, orderBy }) => {
      const { first, deep } = await plansOf(role, orderBy);
      for (const plan of [first, deep]) {
        expect(plan.join("\n")).toMatch(readingOff(indexOf(role, orderBy)));
        expect(meetsMany(plan)).toEqual([]);
      }
      expect(deep.join("\n")).toMatch(STARTING_AT_CURSOR);
    },
  );

  it.each([
    ["nothing", { worksName: "天草" }],
    ["nothing, by one character", { worksName: "草" }],
    ["little", { worksName: "第1234号" }],
    ["by digits of the number", { numberContains: "00001234" }],
    ["by what no number has", { numberContains: "工事" }],
    // PostgreSQL's planner may walk a list for a name that few obligees have: docs/performance.md.
    ...(engine === "sqlite" ? [["nobody's name", { obligeeName: "天草" }] as const] : []),
  ] as const)("is read off the index of what is searched for, whoever finds %s", async (_, filter) => {
    for (const role of ROLES) {
      const { caller } = place.members[role];
      const { lines } = await planner.planOf({ caller, orderBy: NEWEST_FIRST, after: null, filter });
      expect(lines.join("\n")).toMatch(FROM_SEARCH);
      expect(meetsMany(lines).filter((line) => !OF_FEW.test(line))).toEqual([]);
    }
  });

  it.each(ROLES)("is read off the times of update by one range of them: %s", async (role) => {
    const { caller } = place.members[role];
    const later = await openDatabase({ url: place.databaseUrl });
    const [last] = await later.read.query<{ at: string }[]>("SELECT MAX(updated_at) AS at FROM item_update");
    await later.close();
    const filter = { updatedSince: last?.at ?? "" };
    const { lines } = await planner.planOf({ caller, orderBy: NEWEST_FIRST, after: null, filter });
    const plan = lines.join("\n");
    expect(plan).toMatch(/item_update_by_time.*(viewer_id|$)/m);
    expect(plan).not.toMatch(/SCAN up|Seq Scan on item_update/);
  });

  it("is read off the list's own index where what is searched for is common", async () => {
    for (const role of ["ISSUER", "OPERATOR"] as const) {
      const { caller } = place.members[role];
      const filter = { worksName: "工事" };
      const { lines } = await planner.planOf({ caller, orderBy: NEWEST_FIRST, after: null, filter });
      expect(lines.join("\n")).toMatch(readingOff(indexOf(role, NEWEST_FIRST)));
      expect(meetsMany(lines)).toEqual([]);
    }
  });

  it("has a guarantee that an obligee opens today where it belongs, in every order, also when it is amended", async () => {
    const url = `http://127.0.0.1:${String(server.port)}/graphql`;
    const as = (role: Role) => ({ url, token: place.members[role].token });
    const input = {
      kind: "CONTRACT_PERFORMANCE",
      number: "2900000000",
      contractorId: place.members.CONTRACTOR.caller.organisationId,
      obligeeId: place.members.OBLIGEE.caller.organisationId,
      worksContract: worksContract(),
      amount: 10_000_000,
    } as const;
    const issued = await perform(as("ISSUER"), "issueGuarantee", input, "guarantee { id number }");
    const { id: guaranteeId, number } = issued.guarantee;
    const { authKey } = await perform(
      as("CONTRACTOR"),
      "revealAuthKey",
      { guaranteeId },
      "authKey { value }",
    );
    await perform(as("OBLIGEE"), "openCertificate", { number, key: authKey.value });
    const today = dayInJapan(new Date());
    const [newest] = await wholeList(place.databaseUrl, place.members.OBLIGEE.caller, NEWEST_FIRST);
    expect(newest?.number).toBe(number);
    const { data } = await post(as("OBLIGEE"), "{ guarantees(first: 1) { nodes { number } } }");
    expect(data).toEqual({ guarantees: { nodes: [{ number }] } });

    const change = { amendedOn: today, amount: 9_000_000, workPeriod: { to: "2030-03-31" } };
    await perform(as("ISSUER"), "amendGuarantee", { guaranteeId, revision: 1, change });
    const { caller, token } = place.members.OBLIGEE;
    for (const orderBy of ORDERS) {
      const { numbers } = await walk({ port: server.port, token }, ALL_PAGES, { orderBy, size: 100 });
      const list = await wholeList(place.databaseUrl, caller, orderBy);
      expect(numbers).toEqual(list.map((each) => each.number));
    }
  });

  it("is the same after an upgrade: openings of before learn what orders them", async () => {
    // The last test: nobody serves a database whose migrations are taken back.
    await server.stop();
    const database = await openDatabase({ url: place.databaseUrl });
    const undone = async (): Promise<boolean> => {
      const [found] = await database.write.query<unknown[]>(
        "SELECT 1 FROM migrations WHERE name LIKE 'ListOrders%'",
      );
      return found === undefined;
    };
    while (!(await undone())) await database.write.undoLastMigration();
    await database.write.runMigrations();
    const ordered =
      "FROM opening s JOIN guarantee g ON g.id = s.guarantee_id WHERE s.issued_on = g.issued_on " +
      "AND s.number = g.number AND s.amount = g.amount AND s.expires_on = g.expires_on";
    const [known] = await database.read.query<{ count: number }[]>(`SELECT count(*) AS count ${ordered}`);
    const [all] = await database.read.query<{ count: number }[]>("SELECT count(*) AS count FROM opening");
    await database.close();
    expect(Number(known?.count)).toBeGreaterThanOrEqual(COUNT[engine]);
    expect(known).toEqual(all);
  });

  /** PostgreSQL may gather what is left at a list's end out of the index and sort that: `meetsMany` says how much it was. */
  const readingOff = (index: string): RegExp =>
    engine === "sqlite"
      ? new RegExp(`^(SEARCH|SCAN) [gs] USING (COVERING )?INDEX ${index}( |$)`, "m")
      : new RegExp(`Index (Only )?Scan (Backward )?using ${index} on |Bitmap Index Scan on ${index} `);

  /** SQLite: what sorts all rows, or reads a table from end to end. PostgreSQL: what met many rows. */
  const meetsMany = (plan: readonly string[]): string[] =>
    plan.filter((line) => {
      if (engine === "sqlite") return /USE TEMP B-TREE FOR ORDER BY|^SCAN (?!p$)\w+$/.test(line);
      return Number(/(?:actual rows=|Rows Removed by Filter: )([\d.]+)/.exec(line)?.[1]) > FEW;
    });

  /** SQLite: the few that are found are sorted, and the names of obligees are few, as are those that are found of them. */
  const OF_FEW = /USE TEMP B-TREE FOR ORDER BY|^SCAN (guarantee_grams|n|o) ?/;

  const FROM_SEARCH =
    engine === "sqlite"
      ? // The index, the numbers that it has just told, or the names of obligees, each with that of its body.
        /^SCAN (guarantee_grams VIRTUAL TABLE|json_each VIRTUAL TABLE|n$|d USING INDEX sqlite_autoindex_obligee_1$)/m
      : /guarantee_by_(grams|obligee|contractor)|opening_by_|Seq Scan on obligee n /;

  const STARTING_AT_CURSOR =
    engine === "sqlite"
      ? /(id\)[<>]\(\?,\?\)|number[<>]\?)\)$/m
      : /(Index|Recheck) Cond: .*(ROW\(.*\) [<>] ROW\(|number\)::text >= )/;
});
