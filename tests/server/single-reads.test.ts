import { openDatabase } from "../../src/persistence/database/data-source";
import { ReadSession } from "../../src/persistence/engine/read-session";
import { createDatabase, engines, type TestDatabase } from "../support/engines";

const ROWS = "SELECT 'a' AS text, 1 AS number, NULL AS missing UNION ALL SELECT 'b', 2, NULL ORDER BY text";
/** More than a pool has connections. */
const MANY = 15;

const retryable = { name: "StorageUnavailable" };

describe.each(engines)("a single read, on %s", (engine) => {
  let place: TestDatabase;
  beforeEach(async () => {
    place = await createDatabase(engine);
  });
  afterEach(() => place.drop());

  const opened = async () => {
    const statements: string[] = [];
    const database = await openDatabase({
      url: place.url,
      connections: { reads: 2, writes: 1 },
      onStatement: (statement) => statements.push(statement),
    });
    statements.length = 0;
    return { database, session: new ReadSession(database), statements };
  };

  it("gives rows by name or as cells, and is counted once", async () => {
    const { database, session, statements } = await opened();
    expect(await session.sql(() => ROWS)).toEqual([
      { text: "a", number: 1, missing: null },
      { text: "b", number: 2, missing: null },
    ]);
    expect(await session.cells(() => ROWS)).toEqual([
      ["a", 1, null],
      ["b", 2, null],
    ]);
    expect(statements).toEqual([ROWS, ROWS]);
    await database.close();
  });

  it("takes texts, numbers, truth values and nothing as parameters", async () => {
    const { database, session } = await opened();
    await database.write.query("CREATE TABLE kept (id integer, text text, flag boolean)");
    await database.write.query("INSERT INTO kept VALUES (1, 'a', TRUE), (2, NULL, FALSE)");
    const found = (flag: boolean) =>
      session.cells(
        (parameters) =>
          `SELECT id FROM kept WHERE flag = ${parameters.add(flag)} AND id < ${parameters.add(9)} ` +
          `AND COALESCE(text, 'a') = ${parameters.add("a")}`,
      );
    expect(await found(true)).toEqual([[1]]);
    expect(await found(false)).toEqual([[2]]);
    await database.close();
  });

  it("fails with the driver's words where it is wrong, which is no failure of the storage, and holds nothing up", async () => {
    const { database, session } = await opened();
    for (let i = 0; i < MANY; i += 1)
      await expect(session.cells(() => "SELECT a FROM nowhere")).rejects.toMatchObject({
        name: "QueryFailedError",
        message: expect.stringMatching(/no such table: nowhere|relation "nowhere" does not exist/) as string,
      });
    await expect(
      session.sql(() => {
        throw new TypeError("a mistake of ours");
      }),
    ).rejects.toThrow("a mistake of ours");
    expect(await session.cells(() => "SELECT 1")).toEqual([[1]]);
    await database.close();
  });

  it("cannot be answered once the database is closed", async () => {
    const { database, session } = await opened();
    await database.close();
    await expect(session.cells(() => "SELECT 1")).rejects.toMatchObject(retryable);
  });
});

describe("a single read from a SQLite file", () => {
  it("drops its kept statements with the connection, and goes on with the next one", async () => {
    const place = await createDatabase("sqlite");
    const database = await openDatabase({ url: place.url });
    const session = new ReadSession(database);
    const ask = () => session.cells(() => "SELECT count(*) FROM setting");
    expect(await ask()).toEqual([[0]]);
    for (const broken of [database.read, database.write, database.read]) {
      await broken.driver.disconnect();
      if (broken === database.write)
        await expect(database.onWriter((runner) => runner.query("BEGIN"))).rejects.toMatchObject(retryable);
      else await expect(ask()).rejects.toMatchObject(retryable);
      expect(await Promise.all([ask(), ask()])).toEqual([[[0]], [[0]]]);
    }
    await database.close();
    await place.drop();
  });
});

describe("a single read from PostgreSQL", () => {
  it("whose connection breaks fails alone: the next one has another connection", async () => {
    const place = await createDatabase("postgres");
    const database = await openDatabase({ url: place.url, connections: { reads: 2, writes: 1 } });
    const session = new ReadSession(database);
    const sleeping = Array.from({ length: 4 }, () => session.cells(() => "SELECT 1 FROM pg_sleep(20)"));
    const ends = Promise.all(sleeping.map((each) => expect(each).rejects.toMatchObject(retryable)));
    const asleep = (): Promise<unknown[]> =>
      database.write.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(20)' AND state = 'active' " +
          "AND pid <> pg_backend_pid()",
      );
    // Two at a time: the others wait for a connection.
    for (let ended = 0; ended < sleeping.length;) ended += (await asleep()).length;
    await ends;
    expect(await session.cells(() => "SELECT 1")).toEqual([[1]]);
    await database.close();
    await place.drop();
  });
});
