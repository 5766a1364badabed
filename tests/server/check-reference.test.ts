import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importAdoptions } from "../../src/use-cases/obligee/import-adoptions";
import { openDatabase } from "../../src/persistence/database/data-source";
import { readAdoptionFile } from "../../src/reference";
import { engines } from "../support/engines";
import { ServerProcess } from "../support/server-process";
import { startServer, type TestServer } from "../support/server";

const TABLE =
  "区分,発注者名,運用開始日,業務委託への適用,都道府県,時点,別名\n" +
  "市町村,見本町,2022-04-30,○,熊本県,2025-02-01,\n" +
  "市町村,見本市,2099-04-01,○,熊本県,2025-02-01,\n" +
  "市町村,熊本県例示市,2024-04-01,○,熊本県,2025-02-01,\n" +
  "独立行政法人等,見本機構,,,,,\n";

describe.each(engines)("check-reference, on %s", (engine) => {
  let server: TestServer;
  const directory = mkdtempSync(join(tmpdir(), "hosho-check-"));
  const check = async (...words: string[]): Promise<{ code: number | null; lines: string[] }> => {
    const checking = new ServerProcess(
      "check-reference",
      directory,
      { DATABASE_URL: server.databaseUrl },
      ...words,
    );
    const code = await checking.exit;
    return { code, lines: checking.output().trimEnd().split("\n") };
  };
  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it("finds nothing wrong with what ships", async () => {
    expect(await check()).toEqual({ code: 0, lines: ["77 bodies, 0 faults, 56 gaps that are known."] });
  });

  it("names every fault of a database in a line of its own, and fails", async () => {
    const before = await check("--database");
    const { refused } = await importAdoptions(
      server.parts.useCaseParts,
      readAdoptionFile("例.csv", Buffer.from(TABLE)),
      { partial: false },
    );
    expect(refused).toEqual([]);
    const database = await openDatabase({ url: server.databaseUrl });
    await database.write.query(
      "INSERT INTO obligee_policy (id, obligee_id, effective_from, source, recorded_at) SELECT 'policy_1', id, '2024-04-01', ' ', '2024-04-01T00:00:00.000Z' FROM obligee WHERE name = '見本市'",
    );
    await database.close();
    const { code, lines } = await check("--database");
    expect(code).toBe(1);
    expect(lines.filter((line) => !before.lines.includes(line)).slice(0, -1)).toEqual([
      "DOUBLE 熊本県 見本市 is there twice, under two spellings: 熊本県 見本町.",
      "BEFORE_FIRST_DAY 熊本県 見本町 is said to have started before there were electronic guarantees: 2022-04-30 (例.csv).",
      "STILL_TO_COME 熊本県 見本市 is said to start on a day that is still to come: 2099-04-01 (例.csv).",
      "NO_SOURCE 熊本県 見本市 has rules without a source.",
      "PREFECTURE_DOUBLED 熊本県 熊本県例示市 has its prefecture in its name.",
      "NO_POST 見本機構 has nobody to whom a certificate is addressed.",
      "NO_DAY 見本機構 stands in a source that does not say its day: 例.csv.",
    ]);
    expect(before.lines.filter((line) => !line.startsWith("NO_POST") && !line.includes("faults"))).toEqual(
      [],
    );
  });

  it("says so where there is no database to check", async () => {
    const checking = new ServerProcess(
      "check-reference",
      directory,
      { DATABASE_URL: `sqlite:${join(directory, "nowhere.sqlite")}` },
      "--database",
    );
    expect(await checking.exit).toBe(2);
    expect(checking.output()).toContain("nowhere.sqlite");
  });
});
