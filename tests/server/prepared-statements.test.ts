import { Client } from "pg";
import { openDatabase } from "../../src/persistence/database/data-source";
import type { Database } from "../../src/persistence/engine/database";
import { createDatabase } from "../support/engines";
import { startTransactionPooler } from "../support/transaction-pooler";

const MOST_KEPT = 60;
const STALE_AFTER = 1_000;
/** The statements that the connection keeps; its own text has no parameter, so that it is none of them. */
const KEPT = "SELECT name, statement FROM pg_prepared_statements";

type Row = Readonly<Record<string, unknown>>;

type Read = (database: Database, statement: string, values?: readonly unknown[]) => Promise<Row[]>;

/** Single reads run on the driver itself, all others through TypeORM. */
const WAYS: readonly (readonly [string, Read])[] = [
  [
    "on the driver itself",
    async (database, text, values = []) =>
      (await database.select({ text, values, isInCells: false })) as Row[],
  ],
  [
    "through TypeORM",
    (database, statement, values = []) =>
      database.onReader(async (runner) => (await runner.query(statement, [...values])) as Row[]),
  ],
];

describe.each(WAYS)("statements that read from PostgreSQL %s", (_way, read) => {
  let place: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    place = await createDatabase("postgres");
  });
  afterAll(() => place.drop());

  const open = (url: string, prepared?: "auto" | "on" | "off"): Promise<Database> =>
    openDatabase({ url, connections: { reads: 1, writes: 1 }, ...(prepared && { prepared }) });
  const keptBy = async (database: Database): Promise<unknown[]> =>
    (await read(database, KEPT)).map(({ statement }) => statement);

  it("are kept by a connection that no pooler lends to others", async () => {
    const database = await open(place.url);
    const statement = "SELECT $1::integer AS a";
    for (const a of [1, 2, 3]) expect(await read(database, statement, [a])).toEqual([{ a }]);
    expect(await keptBy(database)).toEqual([statement]);
    await database.close();
  });

  it.each(["auto", "off"] as const)("are not kept behind a transaction pooler: %s", async (prepared) => {
    const pooler = await startTransactionPooler(place.url);
    const database = await open(pooler.url, prepared);
    expect(await read(database, "SELECT $1::integer AS a", [1])).toEqual([{ a: 1 }]);
    expect(pooler.sessionState).toEqual([]);
    await database.close();
    await pooler.close();
  });

  it("are not kept where the setting says off", async () => {
    const database = await open(place.url, "off");
    await read(database, "SELECT $1::integer AS a", [1]);
    expect(await keptBy(database)).toEqual([]);
    await database.close();
  });

  it("are not kept without a parameter, with long lists, or where they search for a text", async () => {
    const database = await open(place.url);
    await read(database, "SELECT 1");
    const list = Array.from({ length: 101 }, (_, i) => `$${String(i + 1)}`).join(", ");
    await read(database, `SELECT 1 WHERE 'a' IN (${list})`, Array(101).fill("a"));
    await read(database, "SELECT 1 WHERE 'a' LIKE $1", ["a"]);
    expect(await keptBy(database)).toEqual([]);
    await database.close();
  });

  it("are kept up to a bound, whatever callers ask for", async () => {
    const database = await open(place.url);
    for (let i = 0; i < MOST_KEPT + 5; i += 1)
      expect(await read(database, `SELECT $1::integer + ${String(i)} AS a`, [1])).toEqual([{ a: 1 + i }]);
    expect(await keptBy(database)).toHaveLength(MOST_KEPT);
    await database.close();
  });

  it("make room where nobody asks for one of them any more", async () => {
    const database = await open(place.url);
    const statement = (i: number): string => `SELECT $1::integer + ${String(i)} AS a`;
    for (let i = 0; i < MOST_KEPT; i += 1) await read(database, statement(i), [1]);
    for (let i = 0; i < STALE_AFTER; i += 1) await read(database, statement(1 + (i % (MOST_KEPT - 1))), [1]);
    expect(await read(database, statement(MOST_KEPT), [1])).toEqual([{ a: 1 + MOST_KEPT }]);
    const kept = await keptBy(database);
    expect(kept).toHaveLength(MOST_KEPT);
    expect(kept).toContain(statement(MOST_KEPT));
    expect(kept).not.toContain(statement(0));
    // It runs as any other that is not kept.
    expect(await read(database, statement(0), [1])).toEqual([{ a: 1 }]);
    await database.close();
  });

  it("are answered though a migration of another server has changed a column's type, or the connection lost them", async () => {
    const database = await open(place.url);
    const other = new Client({ connectionString: place.url });
    await other.connect();
    await other.query("CREATE TABLE changed (a integer); INSERT INTO changed VALUES (1)");
    const statement = "SELECT a FROM changed WHERE $1::integer = 1";
    expect(await read(database, statement, [1])).toEqual([{ a: 1 }]);
    await other.query("ALTER TABLE changed ALTER COLUMN a TYPE text");
    expect(await read(database, statement, [1])).toEqual([{ a: "1" }]);
    await other.query("DROP TABLE changed");
    await other.end();
    await database.close();

    const another = await open(place.url);
    await read(another, "SELECT $1::integer AS a", [1]);
    await read(another, "DEALLOCATE ALL");
    expect(await read(another, "SELECT $1::integer AS a", [2])).toEqual([{ a: 2 }]);
    await another.close();
  });

  it("are refused as before where they are wrong", async () => {
    const database = await open(place.url);
    for (let i = 0; i < 2; i += 1)
      await expect(read(database, "SELECT 1 / $1::integer", [0])).rejects.toThrow("division by zero");
    await database.close();
  });
});

describe("statements of units of work on PostgreSQL", () => {
  let place: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    place = await createDatabase("postgres");
  });
  afterAll(() => place.drop());

  const open = (url: string, prepared?: "auto" | "on" | "off"): Promise<Database> =>
    openDatabase({ url, connections: { reads: 1, writes: 1 }, ...(prepared && { prepared }) });
  const written = async (database: Database, text: string, values?: readonly unknown[]): Promise<unknown> =>
    (await database.onWriter(async (_runner, connection) => connection.run(text, values))).rows;
  const STATEMENT = "SELECT $1::integer AS a";

  it("are kept by a connection that no pooler lends to others", async () => {
    const database = await open(place.url);
    for (const a of [1, 2, 3]) expect(await written(database, STATEMENT, [a])).toEqual([{ a }]);
    expect(await written(database, KEPT)).toEqual([expect.objectContaining({ statement: STATEMENT })]);
    await database.close();
  });

  it("are not kept behind a transaction pooler, nor where the setting says off", async () => {
    const pooler = await startTransactionPooler(place.url);
    for (const database of [await open(pooler.url), await open(place.url, "off")]) {
      expect(await written(database, STATEMENT, [1])).toEqual([{ a: 1 }]);
      expect(await written(database, KEPT)).toEqual([]);
      await database.close();
    }
    expect(pooler.sessionState).toEqual([]);
    await pooler.close();
  });

  it("fail as busy where they were lost with their transaction, and are kept no more", async () => {
    const database = await open(place.url);
    await written(database, STATEMENT, [1]);
    await written(database, "DEALLOCATE ALL");
    const lost = written(database, STATEMENT, [2]);
    await expect(lost).rejects.toMatchObject({ trouble: "BUSY" });
    expect(await written(database, STATEMENT, [2])).toEqual([{ a: 2 }]);
    expect(await written(database, KEPT)).toEqual([]);
    await database.close();
  });
});
