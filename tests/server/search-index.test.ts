import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { typedTexts, searchableText } from "../../src/domain/values/search-text";
import { restoreBackup } from "../../src/persistence/backup/restore-backup";
import { writeBackup } from "../../src/persistence/backup/write-backup";
import { openDatabase } from "../../src/persistence/database/data-source";
import { createDatabase, engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { insertGuarantees } from "../support/many-guarantees";
import { startServer, type TestServer } from "../support/server";

/** Few characters, so that parts of one name often stand in others; some fold into another, or take two units. */
const CHARACTER = fc.constantFrom(...Array.from("天草橋工事ー-〜がか゛髙高𠮷吉(株)㈱Aａ1１%_! \"'*n"));
const NAME = fc.string({ unit: CHARACTER, minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== "");
const NAMES = 80;
const SEARCHES = 150;
const MANY = 2_400;

describe.each(engines)("the index of what is searched for, on %s", (engine) => {
  let server: TestServer;
  let names: readonly string[];
  beforeAll(async () => {
    server = await startServer({ engine });
    names = fc.sample(NAME, { numRuns: NAMES, seed: 4_150_022 });
    await insertGuarantees(
      server,
      names.map((worksName) => ({ columns: { worksName } })),
    );
  });
  afterAll(() => server.stop());

  const found = async (filter: object): Promise<string[]> => {
    const { data, errors } = await post<{ guarantees: { nodes: { worksContract: { name: string } }[] } }>(
      callAs(server, "contractor"),
      `query L($filter: GuaranteeFilter) {
         guarantees(first: 100, filter: $filter) { nodes { worksContract { name } } } }`,
      { filter },
    );
    expect(errors).toBeUndefined();
    return (data?.guarantees.nodes ?? []).map(({ worksContract: { name } }) => name);
  };
  const bySearchTexts = (typed: string, all: readonly string[]): string[] => {
    const texts = typedTexts(typed);
    if (texts.length === 0) return [...all].sort();
    return all.filter((name) => texts.some((text) => searchableText([name]).includes(text))).sort();
  };

  it("finds the names that contain what is typed, and no others", async () => {
    const all = await found({});
    const typed = fc.oneof(
      fc.string({ unit: CHARACTER, minLength: 1, maxLength: 3 }),
      fc
        .tuple(fc.constantFrom(...names), fc.nat(10), fc.integer({ min: 1, max: 6 }))
        .map(([name, from, length]) =>
          Array.from(name)
            .slice(from, from + length)
            .join(""),
        ),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (worksName) => {
        expect((await found({ worksName })).sort()).toEqual(bySearchTexts(worksName, all));
      }),
      { numRuns: SEARCHES },
    );
  });

  it("finds a long name by the whole of it, and a text that is changed in the table", async () => {
    const long = "天草橋補修工事その弐".repeat(12);
    const database = await openDatabase({ url: server.databaseUrl });
    const write = async (text: string): Promise<void> => {
      await database.write.query(
        `UPDATE guarantee SET works_search_text = '${text}' WHERE number = '2079000001'`,
      );
    };
    await write(long);
    expect(await found({ worksName: long })).toHaveLength(1);
    expect(await found({ worksName: `${long.slice(0, -1)}参` })).toEqual([]);
    await write("改められた名前");
    await database.close();
    expect(await found({ worksName: "改められた" })).toHaveLength(1);
    expect(await found({ worksName: "天草橋補修工事その弐天草" })).toEqual([]);
  });
});

describe.each(engines)("a word that stands in so many names that the list is walked, on %s", (engine) => {
  it("finds a page of them, and beside a rarer one the few that have both", async () => {
    const server = await startServer({ engine });
    await insertGuarantees(
      server,
      Array.from({ length: MANY }, (_, i) => ({
        columns: { worksName: `第${String(i)}号 ${i % 40 === 0 ? "稀少" : "普通"}水路工` },
      })),
    );
    const found = async (filter: object): Promise<number> => {
      const { data } = await post<{ guarantees: { nodes: unknown[] } }>(
        callAs(server, "contractor"),
        `query L($filter: GuaranteeFilter) { guarantees(first: 100, filter: $filter) { nodes { number } } }`,
        { filter },
      );
      return data?.guarantees.nodes.length ?? 0;
    };
    expect(await found({ worksName: "水路工" })).toBe(100);
    expect(await found({ worksName: "稀少水路工" })).toBe(60);
    expect(await found({ worksName: "2399号" })).toBe(1);
    expect(await found({ worksName: "水路工", numberContains: "79002399" })).toBe(1);
    expect(await found({ worksName: "水路工", numberContains: "2399" })).toBe(1);

    // Of a page of nothing, too, it is told whether something follows, wherever in the list that is.
    for (const number of [3, 1_200, 2_399]) {
      const { data } = await post<Record<"forward" | "backward" | "none", { pageInfo: object }>>(
        callAs(server, "contractor"),
        `query L($filter: GuaranteeFilter, $other: GuaranteeFilter) {
          forward: guarantees(first: 0, filter: $filter) { pageInfo { hasNextPage } }
          backward: guarantees(last: 0, filter: $filter) { pageInfo { hasPreviousPage } }
          none: guarantees(first: 0, filter: $other) { pageInfo { hasNextPage } }
        }`,
        { filter: { worksName: `第${String(number)}号` }, other: { worksName: "第9999号" } },
      );
      expect(data?.forward.pageInfo).toEqual({ hasNextPage: true });
      expect(data?.backward.pageInfo).toEqual({ hasPreviousPage: true });
      expect(data?.none.pageInfo).toEqual({ hasNextPage: false });
    }
    await server.stop();
  });
});

describe.each(engines)("a restored database, on %s", (engine) => {
  it("has the index of all that was restored", async () => {
    const from = await createDatabase(engine);
    const server = await startServer({ databaseUrl: from.url });
    const directory = mkdtempSync(join(tmpdir(), "hosho-search-"));
    const backup = join(directory, "backup");
    await writeBackup({ url: from.url, directory: backup, version: "0", now: new Date() });
    const into = await createDatabase(engine);
    await restoreBackup({ directory: backup, url: into.url, now: new Date() });
    const database = await openDatabase({ url: into.url });
    const [row] = await database.read.query<{ count: number }[]>(
      engine === "sqlite"
        ? `SELECT count(*) AS count FROM (SELECT rowid FROM guarantee_grams WHERE guarantee_grams MATCH '"E5B7A5E4BA8B"')`
        : `SELECT count(*) AS count FROM guarantee WHERE guarantee_grams(number, works_search_text) @> ARRAY['工事']`,
    );
    const [all] = await database.read.query<{ count: number }[]>(
      "SELECT count(*) AS count FROM guarantee WHERE works_search_text LIKE '%工事%'",
    );
    await database.close();
    await server.stop();
    await from.drop();
    await into.drop();
    rmSync(directory, { recursive: true });
    expect(Number(all?.count)).toBeGreaterThan(0);
    expect(row).toEqual(all);
  });
});

describe.each(engines)("a database that has no such index yet, on %s", (engine) => {
  it("gets it with the next start, for all that is in it", async () => {
    const place = await createDatabase(engine);
    const server = await startServer({ databaseUrl: place.url });
    const search = async (): Promise<number> => {
      const { data } = await post<{ guarantees: { nodes: unknown[] } }>(
        callAs(server, "contractor"),
        `{ guarantees(first: 100, filter: { worksName: "道路改良" }) { nodes { number } } }`,
      );
      return data?.guarantees.nodes.length ?? 0;
    };
    const before = await search();
    expect(before).toBeGreaterThan(0);
    const other = await openDatabase({ url: place.url });
    const isThere = "SELECT 1 FROM migrations WHERE name LIKE 'Grams%'";
    while ((await other.write.query<unknown[]>(isThere)).length > 0) await other.write.undoLastMigration();
    await other.write.runMigrations();
    await other.close();
    expect(await search()).toBe(before);
    await server.stop();
    await place.drop();
  });
});
