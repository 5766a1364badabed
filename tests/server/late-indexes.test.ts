import { openDatabase } from "../../src/persistence/database/data-source";
import { lonePostgres } from "../../src/persistence/database/lone-source";
import { LATE_INDEXES } from "../../src/persistence/migrations/late-indexes";
import { createDatabase } from "../support/engines";
import { startServer } from "../support/server";

const BEFORE_THEM = "SELECT 1 FROM migrations WHERE name LIKE 'ListOrdersOfAll%'";
const VALID =
  "SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indisvalid";
const A_WHILE_MILLISECONDS = 500;

describe("an update that builds indexes on a PostgreSQL in use", () => {
  it("lets others write meanwhile, and is done when the server has started", async () => {
    const place = await createDatabase("postgres");
    const server = await startServer({ databaseUrl: place.url });
    const others = await openDatabase({ url: place.url });
    while ((await others.write.query<unknown[]>(BEFORE_THEM)).length > 0)
      await others.write.undoLastMigration();
    // The migrations of the update have run; the build waits for a transaction that still sees the table as it was.
    await others.write.runMigrations();
    const reading = others.read.createQueryRunner();
    await reading.startTransaction("REPEATABLE READ");
    await reading.query("SELECT 1 FROM guarantee LIMIT 1");
    let isStarted = false;
    const starting = openDatabase({ url: place.url }).then((database) => {
      isStarted = true;
      return database;
    });
    await new Promise((done) => setTimeout(done, A_WHILE_MILLISECONDS));
    await others.write.query("UPDATE opening SET amount = amount");
    await others.write.query("UPDATE guarantee SET works_place = works_place");
    expect(isStarted).toBe(false);
    await reading.commitTransaction();
    await reading.release();
    await (await starting).close();
    const valid = (await others.read.query<{ name: string }[]>(VALID)).map(({ name }) => name);
    expect(valid).toEqual(expect.arrayContaining(LATE_INDEXES.map(({ name }) => name)));
    await others.close();
    await server.stop();
    await place.drop();
  });

  it("builds anew what an interrupted build has left, once where several servers start together", async () => {
    const place = await createDatabase("postgres");
    await (await openDatabase({ url: place.url })).close();
    const [{ name: broken } = { name: "" }, { name: lost } = { name: "" }] = LATE_INDEXES;
    const { source } = await lonePostgres(place.url);
    await source.initialize();
    await source.query(`UPDATE pg_index SET indisvalid = false WHERE indexrelid = '"${broken}"'::regclass`);
    await source.query(`DROP INDEX "${lost}"`);
    const servers = await Promise.all([1, 2, 3].map(() => openDatabase({ url: place.url })));
    for (const each of servers) await each.close();
    const valid = (await source.query<{ name: string }[]>(VALID)).map(({ name }) => name);
    await source.destroy();
    expect(valid).toEqual(expect.arrayContaining([broken, lost]));
    await place.drop();
  });
});
