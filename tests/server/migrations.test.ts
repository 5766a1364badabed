import "reflect-metadata";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { MIGRATIONS } from "../../src/persistence/migrations";
import { NamesAreFoldedAnew1795402300000 } from "../../src/persistence/migrations/1795402300000-names-are-folded-anew";
import { createDatabase, engines, type TestDatabase } from "../support/engines";
import { startServer } from "../support/server";

const LAST_OF_ALARMS = "SELECT 1 FROM migrations WHERE name LIKE 'Alarms%'";
const LAST_OF_ADDRESSEES = "SELECT 1 FROM migrations WHERE name LIKE 'AddresseesAreSearched%'";
const LAST_OF_WORKS = "SELECT 1 FROM migrations WHERE name LIKE 'WorksContracts%'";

describe.each(engines)("the tables, on %s", (engine) => {
  let place: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    place = await createDatabase(engine);
    database = await openDatabase({ url: place.url });
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  it("are what the rows say: migrations and entities agree", async () => {
    const { upQueries } = await database.write.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it("can be taken back and made again", async () => {
    const other = await createDatabase(engine);
    const again = await openDatabase({ url: other.url });
    while (await again.write.query<unknown[]>("SELECT 1 FROM migrations").then((rows) => rows.length > 0))
      await again.write.undoLastMigration();
    const left = await again.write.query<{ name: string }[]>(
      engine === "sqlite"
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('migrations', 'sqlite_sequence')"
        : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'",
    );
    expect(left).toEqual([]);
    await again.write.runMigrations();
    await again.close();
    await other.drop();
  });

  it("keep the mails there are when mails to the operator come to stand beside them", async () => {
    const server = await startServer({ engine });
    const again = await openDatabase({ url: server.databaseUrl });
    const { write } = again;
    /** Without the columns that later migrations add, and the mails about applications, which go with it. */
    const mails = async (): Promise<unknown[]> => {
      const rows = await write.query<Record<string, unknown>[]>("SELECT * FROM mail ORDER BY id");
      return rows
        .filter(({ application_id: application }) => application === null || application === undefined)
        .map(({ application_id: _, reply_to: __, enclosures: ___, obligee_id: ____, ...mail }) => mail);
    };
    const before = await mails();
    expect(before.length).toBeGreaterThan(0);
    while ((await write.query<unknown[]>(LAST_OF_ALARMS)).length > 0) await write.undoLastMigration();
    expect(await mails()).toEqual(before);
    await write.runMigrations();
    expect(await mails()).toEqual(before);
    await again.close();
    await server.stop();
  });

  it("join the guarantees of before to one works contract where they agree", async () => {
    const server = await startServer({ engine });
    const again = await openDatabase({ url: server.databaseUrl });
    const { write } = again;
    while ((await write.query<unknown[]>(LAST_OF_WORKS)).length > 0) await write.undoLastMigration();
    await write.runMigrations();
    const joined = await write.query<{ name: string; number: string; entry: string | null }[]>(
      "SELECT g.works_name AS name, g.number AS number, w.id AS entry FROM guarantee g " +
        "LEFT JOIN works_contract w ON w.id = g.works_contract_id AND w.issuer_id = g.issuer_id " +
        "AND w.contractor_id = g.contractor_id AND w.obligee_id = g.obligee_id ORDER BY g.number",
    );
    expect(joined.filter(({ entry }) => entry === null)).toEqual([]);
    const entryOf = (number: string) => joined.find((each) => each.number === number)?.entry;
    // The performance guarantee was issued before the contract had a day; the advance knows it.
    expect(entryOf("2070202096")).toBe(entryOf("2070004426"));
    expect(entryOf("2070900002")).toBe(entryOf("2070900001"));
    expect(new Set(joined.map(({ name }) => name)).size).toBe(new Set(joined.map(({ entry }) => entry)).size);
    await again.close();
    await server.stop();
  });

  it("have the bodies that are there already found by their addressee", async () => {
    const other = await createDatabase(engine);
    const again = await openDatabase({ url: other.url });
    const { write } = again;
    await write.query(
      "INSERT INTO obligee (id, name, aliases, addressee, search_text) " +
        `VALUES ('obligee_1', '宇土市', '["ＵＴＯ"]', '宇土市長 様', 'as it was')`,
    );
    const searched = async (): Promise<string | undefined> => {
      const [found] = await write.query<{ text: string }[]>("SELECT search_text AS text FROM obligee");
      return found?.text;
    };
    while ((await write.query<unknown[]>(LAST_OF_ADDRESSEES)).length > 0) await write.undoLastMigration();
    expect(await searched()).toBe("宇土市\nuto");
    await write.runMigrations();
    expect(await searched()).toBe("宇土市\nuto\n宇土市長様");
    await again.close();
    await other.drop();
  });

  it("have the names of all bodies folded anew, so that however one is written it is found", async () => {
    const other = await createDatabase(engine);
    const again = await openDatabase({ url: other.url });
    const { write } = again;
    while ((await write.query<unknown[]>(LAST_OF_ADDRESSEES)).length > 0) await write.undoLastMigration();
    // As the folding of before left them; no name of the second differs from that of the first any more.
    await write.query(
      "INSERT INTO obligee (id, name, aliases, prefecture, identity, search_text) VALUES " +
        "('obligee_1', 'か゛け町', '[]', '熊本県', '熊本県 か\u3099け町', 'か\u3099け町'), " +
        "('obligee_2', '葛\u{E0100}城市', '[]', '奈良県', '奈良県 葛\u{E0100}城市', '葛\u{E0100}城市'), " +
        "('obligee_3', '葛城市', '[]', '奈良県', '奈良県 葛城市', '葛城市'), " +
        "('obligee_4', '宇土市', NULL, NULL, NULL, '宇土市')",
    );
    await write.runMigrations();
    expect(await write.query("SELECT identity, search_text AS text FROM obligee ORDER BY id")).toEqual([
      { identity: "熊本県 がけ町", text: "がけ町\nがけ町長" },
      { identity: "奈良県 葛\u{E0100}城市", text: "葛城市\n葛城市長" },
      { identity: "奈良県 葛城市", text: "葛城市\n葛城市長" },
      { identity: null, text: "宇土市\n宇土市長" },
    ]);
    await again.close();
    await other.drop();
  });

  it("have the names of all works and bodies folded anew by what is folded today", async () => {
    const place = await createDatabase(engine);
    const server = await startServer({ databaseUrl: place.url });
    const other = await openDatabase({ url: place.url });
    const { write } = other;
    // As the folding of before left them.
    await write.query(
      "UPDATE guarantee SET works_name = '㈱見本〜髙3-4', works_search_text = '(株)見本〜髙3-4'",
    );
    await write.query(
      "INSERT INTO obligee (id, name, aliases, identity, search_text) VALUES " +
        "('obligee_x', '1工区〜3工区', '[\"㈶邊\"]', ' 1工区〜3工区', '1工区〜3工区\n(財)邊')",
    );
    const folding = MIGRATIONS.indexOf(NamesAreFoldedAnew1795402300000);
    for (let each = MIGRATIONS.length; each > folding; each -= 1) await write.undoLastMigration();
    await write.runMigrations();
    const texts = await write.query<{ text: string }[]>(
      "SELECT DISTINCT works_search_text AS text FROM guarantee",
    );
    expect(texts).toEqual([{ text: "株式会社見本~高3ー4\n(株)見本~高3ー4" }]);
    expect(
      await write.query("SELECT identity, search_text AS text FROM obligee WHERE id = 'obligee_x'"),
    ).toEqual([{ identity: " 1工区~3工区", text: "1工区~3工区\n財団法人辺\n(財)辺" }]);
    await other.close();
    await server.stop();
    await place.drop();
  });

  it("migrate once where several servers start together", async () => {
    const other = await createDatabase(engine);
    const first = await openDatabase({ url: other.url });
    const together =
      engine === "postgres" ? await Promise.all([1, 2, 3].map(() => openDatabase({ url: other.url }))) : [];
    const [{ count } = { count: 0 }] = await first.read.query<{ count: number }[]>(
      "SELECT count(*) AS count FROM migrations",
    );
    expect(String(count)).toBe(String(MIGRATIONS.length));
    for (const each of [first, ...together]) await each.close();
    await other.drop();
  });
});

describe("several servers that start together on one empty PostgreSQL", () => {
  it("all come up", async () => {
    const place = await createDatabase("postgres");
    const servers = await Promise.all([1, 2, 3].map(() => openDatabase({ url: place.url })));
    expect(servers).toHaveLength(3);
    for (const each of servers) await each.close();
    await place.drop();
  });
});

describe.each(engines)("what was issued, on %s", (engine) => {
  it("cannot be changed or deleted by any program that writes to the database", async () => {
    const place = await createDatabase(engine);
    const server = await startServer({ databaseUrl: place.url });
    const other = await openDatabase({ url: place.url });
    const { write } = other;
    const [certificate] = await write.query<{ id: string }[]>(
      "SELECT id FROM certificate ORDER BY id LIMIT 1",
    );
    const id = certificate?.id ?? "";
    const refused = /kept as they are/;
    await expect(write.query(`UPDATE certificate SET content = '{}' WHERE id = '${id}'`)).rejects.toThrow(
      refused,
    );
    await expect(write.query(`UPDATE certificate SET digest = '0' WHERE id = '${id}'`)).rejects.toThrow(
      refused,
    );
    await expect(write.query(`DELETE FROM certificate WHERE id = '${id}'`)).rejects.toThrow(refused);
    await expect(write.query(`UPDATE event SET role = 'OPERATOR'`)).rejects.toThrow(refused);
    await expect(write.query(`DELETE FROM event`)).rejects.toThrow(refused);
    if (engine === "sqlite") {
      const replace = (table: string, columns: string) =>
        write.query(`INSERT OR REPLACE INTO ${table} SELECT ${columns} FROM ${table} LIMIT 1`);
      await expect(replace("certificate", "*")).rejects.toThrow(refused);
      await expect(replace("event", "*")).rejects.toThrow(refused);
    } else {
      await expect(write.query("TRUNCATE certificate CASCADE")).rejects.toThrow(refused);
      await expect(write.query("TRUNCATE event")).rejects.toThrow(refused);
    }
    // Once, from empty to a value: how a version is superseded.
    await write.query(`UPDATE certificate SET superseded_by_id = 'certificate_next' WHERE id = '${id}'`);
    await expect(
      write.query(`UPDATE certificate SET superseded_by_id = NULL WHERE id = '${id}'`),
    ).rejects.toThrow(refused);
    await other.close();
    await server.stop();
    await place.drop();
  });
});

describe("a SQLite database", () => {
  it("is durable: every commit is on disk before it is acknowledged, and reads cannot write", async () => {
    const place = await createDatabase("sqlite");
    const other = await openDatabase({ url: place.url });
    const { write, read } = other;
    const [synchronous] = await write.query<{ synchronous: number }[]>("PRAGMA synchronous");
    const [journal] = await write.query<{ journal_mode: string }[]>("PRAGMA journal_mode");
    const [foreignKeys] = await write.query<{ foreign_keys: number }[]>("PRAGMA foreign_keys");
    const FULL = 2;
    expect([synchronous, journal, foreignKeys]).toEqual([
      { synchronous: FULL },
      { journal_mode: "wal" },
      { foreign_keys: 1 },
    ]);
    await expect(read.query("DELETE FROM setting")).rejects.toThrow(/readonly/);
    await other.close();
    await place.drop();
  });
});
