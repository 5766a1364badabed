import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importAdoptions, type AdoptionImport } from "../../src/use-cases/obligee/import-adoptions";
import type { NewObligee } from "../../src/use-cases/party/ports";
import type { LineImport } from "../../src/use-cases/shared/line-import";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { readAdoptionFile, shippedAdoptions, type AdoptionSource } from "../../src/reference";
import { assemble, type Assembled } from "../../src/server/assemble";
import { claimDatabase } from "../../src/use-cases/operation/claim-database";
import { openDatabase } from "../../src/persistence/database/data-source";
import { engines, type TestDatabase } from "../support/engines";
import { eventsOf } from "../support/events";
import { SEAL_KEYS, SEAL_KEYS_SETTING } from "../support/seal-keys";
import { createMigratedDatabase } from "../support/server";
import { ServerProcess } from "../support/server-process";

const HEAD = "区分,発注者名,運用開始日,業務委託への適用,都道府県,時点,別名,宛名,親団体,試行";

describe.each(engines)("importing a table of adopting obligees (導入発注者), on %s", (engine) => {
  let place: TestDatabase;
  let parts: Assembled;
  let now = new Date("2026-04-01T03:00:00Z");
  const statements: string[] = [];
  beforeEach(async () => {
    place = await createMigratedDatabase(engine);
    parts = await assemble({
      databaseUrl: place.url,
      secrets: { pepper: randomBytes(32), encryptionKey: randomBytes(32), sealKeys: SEAL_KEYS },
      clock: () => now,
      clockWatch: UNWATCHED_CLOCK,
      onStatement: (statement) => statements.push(statement),
    });
    await claimDatabase(parts.useCaseParts, "production");
  });
  afterEach(async () => {
    await parts.close();
    await place.drop();
  });
  const load = (
    text: string,
    options: Partial<Parameters<typeof importAdoptions>[2]> = {},
  ): Promise<LineImport> =>
    importAdoptions(parts.useCaseParts, readAdoptionFile("table.csv", Buffer.from(text)), {
      partial: false,
      ...options,
    });
  /** Everything that is stored about obligees and their adoptions. */
  const stored = async (): Promise<{ name: string; starts_on: string | null }[]> => {
    const database = await openDatabase({ url: place.url });
    const rows = await database.read.query<{ name: string; starts_on: string | null }[]>(
      `SELECT o.*, a.id AS adoption_id, a.starts_on, a.works, a.consulting, a.is_trial, a.as_of, a.source
       FROM obligee o LEFT JOIN adoption a ON a.obligee_id = o.id ORDER BY o.id, a.is_trial`,
    );
    await database.close();
    return rows;
  };
  /** As the operator does, without the file. */
  const enter = (obligee: NewObligee): Promise<void> =>
    parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({ issuers: [], contractors: [], operators: [], obligees: [obligee] }),
    );
  const WRITES = /^\s*(INSERT|UPDATE|DELETE)/i;
  const DONE = { added: 0, changed: 0, unchanged: 0, refused: [] };

  it("adds what ships once, and changes nothing when it is imported again", async () => {
    for (const lines of shippedAdoptions())
      expect(await importAdoptions(parts.useCaseParts, lines, { partial: false })).toEqual({
        ...DONE,
        added: lines.length,
      });
    const before = await stored();
    expect(before).toHaveLength(70);
    for (const lines of shippedAdoptions())
      expect(await importAdoptions(parts.useCaseParts, lines, { partial: false })).toEqual({
        ...DONE,
        unchanged: lines.length,
      });
    expect(await stored()).toEqual(before);
  });

  it("lets a newer source replace an older one, and an older one change nothing", async () => {
    const table = (start: string, asOf: string) => `${HEAD}\n市町村,宇土市,${start},○,熊本県,${asOf},,,,\n`;
    expect(await load(table("2023-10-01", "2025-02-01"))).toEqual({ ...DONE, added: 1 });
    expect(await load(table("2023-11-01", "令和7年1月31日"))).toEqual({ ...DONE, unchanged: 1 });
    expect(await stored()).toMatchObject([{ name: "宇土市", starts_on: "2023-10-01", as_of: "2025-02-01" }]);
    expect(await load(table("2023-12-01", "2025-02-02"))).toEqual({ ...DONE, changed: 1 });
    expect(await stored()).toMatchObject([{ name: "宇土市", starts_on: "2023-12-01", as_of: "2025-02-02" }]);
    // A correction of the same day's table.
    expect(await load(table("2023-12-02", "2025-02-02"))).toEqual({ ...DONE, changed: 1 });
    expect(await stored()).toMatchObject([{ name: "宇土市", starts_on: "2023-12-02" }]);
  });

  describe("with several sources", () => {
    const KUMAMOTO = {
      name: "熊本県内の導入状況",
      url: "https://kumamoto.example/",
      asOf: null,
      prefecture: null,
    };
    const GUILD = { ...KUMAMOTO, name: "協会の一覧", url: null };
    const from = (source: AdoptionSource, lines: string, partial = false): Promise<AdoptionImport> => {
      const text = `区分,発注者名,運用開始日,業務委託への適用,都道府県,時点,宛名\n${lines}`;
      const read = readAdoptionFile("table.csv", Buffer.from(text), source);
      return importAdoptions(parts.useCaseParts, read, { partial });
    };
    const line = (name: string, start: string, asOf: string, addressee = "") =>
      `市町村,${name},${start},○,熊本県,${asOf},${addressee}\n`;
    const said = async (): Promise<string[][]> => {
      const database = await openDatabase({ url: place.url });
      const rows = await database.read.query<Record<string, string>[]>(
        "SELECT o.name, s.starts_on, s.as_of, s.source FROM adoption_statement s JOIN obligee o ON o.id = s.obligee_id ORDER BY s.id",
      );
      await database.close();
      return rows.map((row) => Object.values(row));
    };

    it("updates the statements of the imported source alone, and keeps what each said before", async () => {
      await from(
        KUMAMOTO,
        line("甲市", "2023-10-01", "2025-02-01") + line("乙市", "2024-04-01", "2025-02-01"),
      );
      await from(GUILD, line("甲市", "2023-11-01", "2025-01-01"));
      // The older source is kept, and does not hold.
      expect(await stored()).toMatchObject([
        { name: "甲市", starts_on: "2023-10-01", source: KUMAMOTO.name },
        { name: "乙市", starts_on: "2024-04-01", source: KUMAMOTO.name },
      ]);
      expect(await from(GUILD, line("甲市", "2023-12-01", "2025-03-01"))).toEqual({ ...DONE, changed: 1 });
      expect(await stored()).toMatchObject([
        { name: "甲市", starts_on: "2023-12-01", source: GUILD.name },
        { name: "乙市", starts_on: "2024-04-01", source: KUMAMOTO.name },
      ]);
      expect(await said()).toEqual([
        ["甲市", "2023-10-01", "2025-02-01", KUMAMOTO.name],
        ["乙市", "2024-04-01", "2025-02-01", KUMAMOTO.name],
        ["甲市", "2023-11-01", "2025-01-01", GUILD.name],
        ["甲市", "2023-12-01", "2025-03-01", GUILD.name],
      ]);
      expect(await from(GUILD, line("甲市", "2023-12-01", "2025-03-01"))).toEqual({ ...DONE, unchanged: 1 });
      expect(await said()).toHaveLength(4);
    });

    it("lets no list of names take a start away, nor an older source an addressee", async () => {
      await from(KUMAMOTO, line("甲市", "2023-10-01", "2025-02-01", "甲市長職務代理者"));
      await from(GUILD, line("甲市", "", "2026-03-01", "甲市の代表"));
      expect(await stored()).toMatchObject([
        { starts_on: "2023-10-01", source: KUMAMOTO.name, addressee: "甲市長職務代理者" },
      ]);
    });

    it("says whom a new edition does not name any more, and leaves them as they are", async () => {
      await from(
        KUMAMOTO,
        line("甲市", "2023-10-01", "2025-02-01") + line("乙市", "2024-04-01", "2025-02-01"),
      );
      await from(GUILD, line("丙市", "2024-04-01", "2025-02-01"));
      expect(await from(KUMAMOTO, line("甲市", "2023-10-01", "2025-04-01"))).toEqual({
        ...DONE,
        changed: 1,
        noLongerNamed: [`乙市 (${KUMAMOTO.name})`],
      });
      expect(await stored()).toHaveLength(3);
    });

    it("names nobody who stands in a line that was refused", async () => {
      await from(
        KUMAMOTO,
        ["甲市", "乙市", "丙市", "丁市"].map((name) => line(name, "2024-04-01", "2025-02-01")).join(""),
      );
      const edition =
        line("甲市", "2024-04-01", "2025-04-01") +
        line(" 乙市", "令和6年4月31日", "2025-04-01") +
        "市町村,丙市,2024-04-01\n";
      const { refused, noLongerNamed } = await from(KUMAMOTO, edition, true);
      expect(refused.map(({ line: number }) => number)).toEqual([3, 4]);
      expect(noLongerNamed).toEqual([`丁市 (${KUMAMOTO.name})`]);
    });

    it("lets an edition that states its day replace one that was imported without any, and not the other way round", async () => {
      const undated = line("甲市", "2024-04-01", "") + line("乙市", "2024-04-01", "");
      await from(KUMAMOTO, undated);
      const dated = line("甲市", "2024-05-01", "2025-02-01");
      expect(await from(KUMAMOTO, dated)).toEqual({
        ...DONE,
        changed: 1,
        noLongerNamed: [`乙市 (${KUMAMOTO.name})`],
      });
      const ofKumamoto = [
        { name: "甲市", starts_on: "2024-05-01", as_of: "2025-02-01" },
        { name: "乙市", starts_on: "2024-04-01" },
      ];
      expect(await stored()).toMatchObject(ofKumamoto);
      expect(await from(KUMAMOTO, dated)).toEqual({
        ...DONE,
        unchanged: 1,
        noLongerNamed: [`乙市 (${KUMAMOTO.name})`],
      });
      expect(await from(KUMAMOTO, undated)).toEqual({ ...DONE, unchanged: 2 });
      await from(GUILD, line("甲市", "2024-06-01", ""));
      expect(await stored()).toMatchObject(ofKumamoto);
    });
  });

  it("takes a table without a day as of the day of its import, and as nothing new on a later day", async () => {
    const table = (start: string) => `区分,発注者名,運用開始日,業務委託への適用\n国,検査院,${start},\n`;
    expect(await load(table(""))).toEqual({ ...DONE, added: 1 });
    now = new Date("2026-04-02T03:00:00Z");
    expect(await load(table(""))).toEqual({ ...DONE, unchanged: 1 });
    expect(await stored()).toMatchObject([{ as_of: "2026-04-01", source: "table.csv" }]);
    expect(await load(table("2026-04-01"))).toEqual({ ...DONE, changed: 1 });
    expect(await stored()).toMatchObject([{ as_of: "2026-04-02", starts_on: "2026-04-01" }]);
  });

  it("keeps the trial beside what follows it", async () => {
    const trial = "市町村,宇土市,2023-04-01,,熊本県,2025-02-01,,,,○\n";
    const regular = "市町村,宇土市,2023-10-01,○,熊本県,2025-02-01,,,,\n";
    expect(await load(`${HEAD}\n${trial}${regular}`)).toEqual({ ...DONE, added: 2 });
    expect((await stored()).map(({ starts_on }) => starts_on)).toEqual(["2023-10-01", "2023-04-01"]);
  });

  it("finds an obligee that the operator entered, however its name is written, and adds what it learns", async () => {
    const entered = {
      id: "obligee_1",
      name: "ＡＢＣ市",
      prefecture: "熊本県",
      aliases: ["エービーシー"],
      addressee: "ABC市長",
    };
    await enter(entered);
    expect(await load(`${HEAD}\n市町村,abc 市,2023-10-01,,熊本県,2025-02-01,えー市,,,\n`)).toEqual({
      ...DONE,
      added: 1,
    });
    expect(await stored()).toMatchObject([
      {
        id: "obligee_1",
        name: "ＡＢＣ市",
        category: "MUNICIPALITY",
        aliases: '["エービーシー","えー市"]',
        addressee: "ABC市長",
        starts_on: "2023-10-01",
      },
    ]);
    // The same name elsewhere is another body.
    expect(await load(`${HEAD}\n市町村,ABC市,,,大分県,2025-02-01,,,,\n`)).toEqual({ ...DONE, added: 1 });
    expect(await stored()).toHaveLength(2);
  });

  it.each([
    ["1工区〜3工区組合", "1工区～3工区組合"],
    ["３－４号線組合", "3−4号線組合"],
    ["（独）見本機構", "独立行政法人見本機構"],
  ])("takes %s and %s for one body", async (name, otherwise) => {
    const line = (body: string) => `国,${body},2023-10-01,,,2025-02-01,,,,\n`;
    expect(await load(`${HEAD}\n${line(name)}`)).toEqual({ ...DONE, added: 1 });
    expect(await load(`${HEAD}\n${line(otherwise)}`)).toEqual({ ...DONE, unchanged: 1 });
    expect(await stored()).toMatchObject([{ name }]);
    expect((await load(`${HEAD}\n${line(name)}${line(otherwise)}`)).refused).toMatchObject([{ line: 3 }]);
  });

  it("puts a department below its body, in whatever order the lines stand", async () => {
    const text = `${HEAD}\n国,近畿整備局,,,,,,近畿整備局長,国土交通省,\n国,国土交通省,,,,,,,,\n市町村,契約課,,,熊本県,,,,国土交通省,\n`;
    expect(await load(text)).toEqual({ ...DONE, added: 3 });
    const rows = (await stored()) as unknown as { id: string; name: string; parent_id: string | null }[];
    const body = rows.find(({ name }) => name === "国土交通省");
    expect(
      rows
        .filter(({ parent_id }) => parent_id === body?.id)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["契約課", "近畿整備局"]);
    expect(await load(text)).toEqual({ ...DONE, unchanged: 3 });
  });

  const parents = async (): Promise<string[]> => {
    const rows = (await stored()) as unknown as { id: string; name: string; parent_id: string | null }[];
    const nameOf = (id: string | null) => rows.find((row) => row.id === id)?.name;
    return rows.map(({ name, parent_id }) => `${nameOf(parent_id) ?? ""}/${name}`).sort();
  };
  const town = (name: string) => `市町村,${name},2023-10-01,○,熊本県,2025-02-01,,,,\n`;
  const department = (name: string, body: string, start = "2024-10-01") =>
    `市町村,${name},${start},○,熊本県,2025-02-01,,,${body},\n`;

  it("keeps departments of one name apart by their bodies, in one file and in two", async () => {
    const first = `${HEAD}\n${town("甲市")}${town("乙市")}${department("契約課", "甲市")}`;
    const both = `${first}${department("契約課", "乙市", "2025-04-01")}`;
    expect(await load(both)).toEqual({ ...DONE, added: 4 });
    const before = await stored();
    expect(await parents()).toEqual(["/乙市", "/甲市", "乙市/契約課", "甲市/契約課"]);
    const third = `${HEAD}\n${town("丙市")}${department("契約 課", "丙市")}`;
    expect(await load(third)).toEqual({ ...DONE, added: 2 });
    expect((await stored()).slice(0, before.length)).toEqual(before);
    expect(await parents()).toContain("丙市/契約 課");
    expect(await load(both)).toEqual({ ...DONE, unchanged: 4 });
    const again = `${HEAD}\n${town("甲市")}${department("契約課", "甲市")}${department("契約 課", "甲　市")}`;
    expect((await load(again)).refused).toEqual([
      { line: 4, problems: [expect.stringContaining("line 3 already")] },
    ]);
  });

  it("is held to that by the database: one body of a name, and one department of a name in a body", async () => {
    const named = { name: "契約課", prefecture: "熊本県" };
    await enter({ ...named, id: "obligee_1" });
    await enter({ ...named, id: "obligee_2", parentId: "obligee_1" });
    await enter({ ...named, id: "obligee_3", parentId: "obligee_9" });
    await expect(enter({ ...named, id: "obligee_4" })).rejects.toThrow();
    await expect(enter({ ...named, id: "obligee_5", parentId: "obligee_1" })).rejects.toThrow();
    expect(await stored()).toHaveLength(3);
  });

  it("neither makes a body a department, nor takes a department for a body of its name", async () => {
    const known = `${HEAD}\n${town("甲市")}${town("水道局")}${department("契約課", "甲市")}`;
    expect(await load(known)).toEqual({ ...DONE, added: 3 });
    const before = await stored();
    const { refused } = await load(`${HEAD}\n${department("水道局", "甲市")}${town("契約課")}`, {
      partial: true,
    });
    expect(refused).toEqual([
      { line: 2, problems: [expect.stringContaining("known as a body of its own")] },
      { line: 3, problems: [expect.stringContaining("known as a department")] },
    ]);
    expect(await stored()).toEqual(before);
    expect((await load(`${HEAD}\n${department("丙局", "甲市")}${town("丙局")}`)).refused).toMatchObject([
      { line: 2 },
    ]);
    // What the operator enters beside it is meant.
    const body = (before as unknown as { id: string; name: string }[]).find(({ name }) => name === "甲市");
    await enter({ id: "obligee_1", name: "水道局", prefecture: "熊本県", parentId: body?.id ?? "" });
    expect(await load(`${HEAD}\n${town("水道局")}${department("水道局", "甲市")}`)).toEqual({
      ...DONE,
      added: 1,
      unchanged: 1,
    });
    expect(await parents()).toEqual(["/水道局", "/甲市", "甲市/契約課", "甲市/水道局"]);
  });

  it("makes no department of a body that has departments, in the database or in the file", async () => {
    const bodies = `${HEAD}\n国,丙省,,,,,,,,\n国,甲局,,,,,,,,\n国,乙課,,,,,,,甲局,\n`;
    const moved = "国,甲局,,,,,,,丙省,\n";
    expect((await load(`${bodies}${moved}`)).refused).toMatchObject([{ line: 5 }]);
    expect(await load(bodies)).toEqual({ ...DONE, added: 3 });
    expect((await load(`${HEAD}\n${moved}`)).refused).toEqual([
      { line: 2, problems: [expect.stringContaining("does not become a department of 丙省")] },
    ]);
    expect((await load(`${HEAD}\n国,丁係,,,,,,,乙課,\n`)).refused).toEqual([
      { line: 2, problems: [expect.stringContaining("乙課 is a department itself")] },
    ]);
    expect(await parents()).toEqual(["/丙省", "/甲局", "甲局/乙課"]);
  });

  it("refuses a day that is still to come, which no later table could correct", async () => {
    const table = (asOf: string) => `${HEAD}\n市町村,宇土市,2023-10-01,○,熊本県,${asOf},,,,\n`;
    now = new Date("2026-04-01T14:59:59Z");
    expect((await load(table("2026-04-02"))).refused).toEqual([
      {
        line: 2,
        problems: ["時点 2026-04-02 is after the day of the import, 2026-04-01."],
      },
    ]);
    expect((await load(table("9999-12-31"))).refused).toHaveLength(1);
    expect(await stored()).toEqual([]);
    // Midnight in Japan.
    now = new Date("2026-04-01T15:00:00Z");
    expect(await load(table("2026-04-02"))).toEqual({ ...DONE, added: 1 });
  });

  it("is an event where it changed something, and none where it did not", async () => {
    const good = `${HEAD}\n${town("甲市")}${town("乙市")}`;
    await load(`${good}${town("甲市")}`);
    expect(await eventsOf({ databaseUrl: place.url })).toEqual([]);
    await load(good);
    await load(good);
    const events = await eventsOf({ databaseUrl: place.url });
    expect(events).toMatchObject([
      {
        type: "ADOPTIONS_IMPORTED",
        at: now.toISOString(),
        tokenId: "import",
        role: "OPERATOR",
        organisationId: "import",
        userId: null,
        guaranteeId: null,
      },
    ]);
    await load(good.replace("2023-10-01", "2023-11-01"));
    expect(await eventsOf({ databaseUrl: place.url })).toHaveLength(2);
  });

  it("refuses a department of what is not there, of a department, and of itself", async () => {
    const text = `${HEAD}\n国,甲省,,,,,,,,\n国,甲省 乙局,,,,,,,甲省,\n国,丙課,,,,,,,甲省 乙局,\n国,丁課,,,,,,,戊省,\n国,己省,,,,,,,己省,\n`;
    const { refused } = await load(text);
    expect(refused.map(({ line }) => line)).toEqual([4, 5, 6]);
    expect(refused[1]?.problems).toEqual([expect.stringContaining("親団体 戊省")]);
    expect(await stored()).toEqual([]);
  });

  it("refuses all of a file with a bad line, names every bad line, and takes the good ones if it is partial", async () => {
    const text = `${HEAD}\n市町村,宇土市,令和5年13月1日,,熊本県,,,,,\n市町村,宇城市,2023-08-01,○,熊本県,,,,,\n市町村,宇城\u3000市,,,熊本県,,,,,\n`;
    const refused = [
      { line: 2, problems: [expect.stringContaining("令和5年13月1日")] },
      { line: 4, problems: [expect.stringContaining("line 3 already")] },
    ];
    expect(await load(text)).toEqual({ ...DONE, refused });
    expect(await stored()).toEqual([]);
    expect(await load(text, { partial: true })).toEqual({ ...DONE, added: 1, refused });
    expect(await stored()).toMatchObject([{ name: "宇城市", starts_on: "2023-08-01" }]);
  });

  it("takes 10,000 lines in one unit of work and few statements, changes nothing the second time, or with one bad line", async () => {
    const line = (i: number) =>
      `市町村,第${String(i)}市,令和5年4月${String((i % 30) + 1)}日,○,熊本県,2025-02-01,,,,`;
    const lines = Array.from({ length: 10_000 }, (_, i) => line(i));
    const bad = [
      ...lines.slice(0, 7_776),
      "市町村,悪い市,きのう,○,熊本県,2025-02-01,,,,",
      ...lines.slice(7_776),
    ];
    expect(await load([HEAD, ...bad].join("\n"))).toEqual({
      ...DONE,
      refused: [{ line: 7_778, problems: [expect.stringContaining("きのう")] }],
    });
    expect(await stored()).toEqual([]);

    const progress: number[] = [];
    statements.length = 0;
    const text = [HEAD, ...lines].join("\n");
    expect(await load(text, { onProgress: (written, of) => progress.push(written / of) })).toEqual({
      ...DONE,
      added: 10_000,
    });
    expect(statements.filter((statement) => statement.startsWith("BEGIN"))).toHaveLength(1);
    expect(statements.length).toBeLessThan(200);
    expect(progress).toHaveLength(30);
    expect(progress.at(-1)).toBe(1);
    const before = await stored();
    expect(before).toHaveLength(10_000);
    statements.length = 0;
    expect(await load(text)).toEqual({ ...DONE, unchanged: 10_000 });
    expect(statements.length).toBeLessThan(200);
    expect(statements.filter((statement) => WRITES.test(statement))).toEqual([]);
    expect(await stored()).toEqual(before);
  });
});

describe("npm run import:adoptions, on a production database", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-import-"));
  const environment = {
    DATABASE_URL: `sqlite:${join(directory, "production.sqlite")}`,
    HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64"),
    HOSHO_AUTH_KEY_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    HOSHO_SEAL_KEYS: SEAL_KEYS_SETTING,
    HOSHO_SMTP_URL: "off",
    HOSHO_MAIL_FROM: "hosho@example.jp",
  };
  const run = async (...args: string[]): Promise<{ code: number | null; output: string }> => {
    const importing = new ServerProcess("import-adoptions", directory, environment, ...args);
    return { code: await importing.exit, output: importing.output() };
  };
  const file = (text: string): string => {
    writeFileSync(join(directory, "table.csv"), text);
    return "table.csv";
  };
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it("imports a file, says what became of its lines, and leaves a pipe without a progress bar", async () => {
    const table = join(process.cwd(), "dist/reference/adoptions/kumamoto-2025-02-01.csv");
    expect(await run(table)).toEqual({ code: 0, output: "added 19, changed 0, unchanged 0, refused 0.\n" });
    expect(await run(table)).toEqual({ code: 0, output: "added 0, changed 0, unchanged 19, refused 0.\n" });
  });

  it("takes what its lines do not say from the command line, and refuses what is no source", async () => {
    const table = file("区分,発注者名,運用開始日\n市町村,丙市,2024-04-01\n国,丁省,\n");
    const source = ["--source", "大分県内の導入状況", "--as-of", "令和7年4月1日", "--prefecture", "大分県"];
    const url = "https://oita.example/list.html";
    expect(await run(table, ...source, "--source-url", url)).toEqual({
      code: 0,
      output: "added 2, changed 0, unchanged 0, refused 0.\n",
    });
    const database = await openDatabase({ url: environment.DATABASE_URL });
    const rows = await database.read.query<object[]>(
      "SELECT o.name, o.prefecture, s.source, s.source_url, s.as_of FROM adoption_statement s JOIN obligee o ON o.id = s.obligee_id WHERE s.source_url IS NOT NULL ORDER BY s.id",
    );
    await database.close();
    const said = { source: "大分県内の導入状況", source_url: url, as_of: "2025-04-01" };
    expect(rows).toEqual([
      { name: "丙市", prefecture: "大分県", ...said },
      { name: "丁省", prefecture: null, ...said },
    ]);
    for (const [option, value] of [
      ["--prefecture", "大分"],
      ["--as-of", "きのう"],
      ["--source-url", "https://name:secret@oita.example/"],
    ] as const) {
      const { code, output } = await run(table, option, value);
      expect(code).not.toBe(0);
      expect(output).toContain(`${option} must be`);
    }
  });

  it("refuses a file with bad lines, and takes the good ones with --partial", async () => {
    const table = file(`${HEAD}\n市町村,宇土市,明日,,熊本県,,,,,\n市町村,無名市,,,熊本県,,,,,\n`);
    const refused = await run(table);
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/^table\.csv, line 2: 運用開始日 must be a day.*got "明日"\.$/m);
    expect(refused.output).toMatch(/^added 0, changed 0, unchanged 0, refused 1\. Nothing was written/m);
    const partial = await run("--partial", table);
    expect(partial.code).toBe(0);
    expect(partial.output).toMatch(/^added 1, changed 0, unchanged 0, refused 1\.$/m);
  });

  it("keeps what the operator enters and what is imported one body", async () => {
    const entering = async (obligees: object[]): Promise<{ code: number | null; output: string }> => {
      writeFileSync(join(directory, "entries.json"), JSON.stringify({ obligees }));
      const entered = new ServerProcess("enter", directory, environment, "entries.json");
      return { code: await entered.exit, output: entered.output() };
    };
    const kumamoto = { id: "obligee_1", name: "熊本市", prefecture: "熊本県", category: "DESIGNATED_CITY" };
    const refused = await entering([kumamoto]);
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(
      /obligee_1 is 熊本市, known already as obligee_[0-9a-f-]{36}: give it that id/,
    );
    const known = /known already as (\S+):/.exec(refused.output)?.[1] ?? "";
    const office = { id: "obligee_2", name: "熊本市 契約課", parentId: known, addressee: "熊本市長" };
    expect((await entering([{ ...kumamoto, id: known }, office])).code).toBe(0);

    const wrong = await entering([
      { ...kumamoto, id: "obligee_3", prefecture: "熊本" },
      { id: "obligee_4", name: "甲市", parentId: "obligee_9" },
      { id: "obligee_5", name: "乙市" },
      { id: "obligee_6", name: "乙 市", category: "NATIONAL" },
    ]);
    expect(wrong.code).toBe(1);
    expect(wrong.output).toMatch(/prefecture of obligee_3 must be one such as 熊本県; got "熊本"/);
    expect(wrong.output).toMatch(/parentId of obligee_4 must be an obligee of this file/);
    expect(wrong.output).toMatch(/name of obligee_6 is that of obligee_5/);
  });

  it.each([
    ["is not there", "nowhere.csv", 2, /^There is no file "nowhere\.csv"/],
    ["is no table", "empty.csv", 1, /^empty\.csv cannot be imported:\n {2}- it is empty/],
  ])("says so where the file %s", async (_, file, exitCode, message) => {
    writeFileSync(join(directory, "empty.csv"), "");
    const { code, output } = await run(file);
    expect(code).toBe(exitCode);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/\bat .*\.js:\d+/);
  });
});
