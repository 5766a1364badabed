import { setTimeout as wait } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { Seals } from "../../src/use-cases/operation/seals";
import { openDatabase } from "../../src/persistence/database/data-source";
import { StorageWatch } from "../../src/persistence/engine/storage-watch";
import { createUnitOfWork } from "../../src/persistence/unit-of-work";
import { createDatabase } from "../support/engines";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { eventually } from "../support/eventually";
import { callAs, post, type Answer } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate } from "../support/operations";
import { SEAL_KEYS } from "../support/seal-keys";
import { startServer, type TestServer } from "../support/server";
import { startTcpRelay } from "../support/tcp-relay";

const LIST = "{ guarantees(first: 5) { nodes { id } } }";

const issue = (server: TestServer) =>
  mutate(callAs(server, "issuer"), "issueGuarantee", issueInput(server), "guarantee { id }");
const list = (server: TestServer): Promise<Answer<unknown>> => post(callAs(server, "contractor"), LIST);
const readiness = async (server: TestServer, of = ""): Promise<unknown[]> => {
  const answer = await fetch(new URL(`/health/ready${of}`, server.url));
  return [answer.status, ((await answer.json()) as { status: string }).status];
};
/** The answer, and how long it took: only beside another wait of the same run does that say anything. */
const timed = async <Answered>(answer: Promise<Answered>): Promise<[Answered, number]> => {
  const before = performance.now();
  return [await answer, performance.now() - before];
};
const expectRetryable = ({ status, headers, errors }: Answer<unknown>): void => {
  expect(status).toBe(503);
  expect(headers.get("retry-after")).toBe("1");
  expect(errors).toMatchObject([{ extensions: { reason: "DATABASE_UNAVAILABLE", retryable: true } }]);
};

describe("PostgreSQL, where another session holds an issuer's row", () => {
  it("keeps reads, health and the writes of others going; what needs the row is told to come again", async () => {
    const server = await startServer({ engine: "postgres" });
    const holder = new Client({ connectionString: server.databaseUrl });
    await holder.connect();
    await holder.query("BEGIN");
    await holder.query("SELECT 1 FROM issuer FOR UPDATE");

    let isOver = false;
    const held = Promise.all(Array.from({ length: 30 }, () => issue(server))).finally(() => (isOver = true));
    await wait(300);
    for (let i = 0; i < 20; i += 1) expect((await list(server)).status).toBe(200);
    expect(await readiness(server)).toEqual([200, "ready"]);
    expect(await readiness(server, "/writes")).toEqual([200, "ready"]);
    const { number, key } = server.examples[0];
    // A write that needs nothing of what an issuer holds.
    const opened = await mutate(callAs(server, "obligee"), "openCertificate", { number, key });
    expect(opened.data).toEqual({ openCertificate: { __typename: "OpenCertificateSuccess" } });
    expect(isOver).toBe(false);
    for (const refused of await held) expectRetryable(refused);

    await holder.query("ROLLBACK");
    await holder.end();
    expect((await issue(server)).result?.__typename).toBe("IssueGuaranteeSuccess");
    await server.stop();
  });
});

describe("PostgreSQL that does not answer any more", () => {
  it("is told from our side, with and without a token, and used again when it answers", async () => {
    const database = await createDatabase("postgres");
    const relay = await startTcpRelay(database.url);
    const server = await startServer({ databaseUrl: relay.url });
    expect((await list(server)).status).toBe(200);
    relay.hang();
    const [, alone] = await timed(issue(server));
    const [[read, written, ready, writes], together] = await timed(
      Promise.all([list(server), issue(server), readiness(server), readiness(server, "/writes")]),
    );
    // Each waits beside the others, not behind them.
    expect(together / alone).toBeLessThan(3);
    expectRetryable(read);
    expectRetryable(written);
    expect(ready).toEqual([503, "database does not answer"]);
    expect(writes).toEqual([503, "database does not answer"]);
    relay.goOn();
    await eventually(
      () => readiness(server, "/writes"),
      ([status]) => status === 200,
    );
    expect((await list(server)).status).toBe(200);
    expect((await issue(server)).result?.__typename).toBe("IssueGuaranteeSuccess");
    await server.stop();
    relay.close();
    await database.drop();
  });

  it("tells PostgreSQL what nobody waits for any more, so that waiting reads do not add up there", async () => {
    const server = await startServer({ engine: "postgres" });
    const holder = new Client({ connectionString: server.databaseUrl });
    await holder.connect();
    await holder.query("BEGIN");
    await holder.query("LOCK TABLE guarantee IN ACCESS EXCLUSIVE MODE");
    const reads = await Promise.all(Array.from({ length: 4 }, () => list(server)));
    for (const refused of reads) expectRetryable(refused);
    const waiting = async (): Promise<unknown> => {
      const found = await holder.query<{ count: string }>(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      return found.rows[0]?.count;
    };
    await eventually(waiting, (count) => count === "0");
    await holder.query("ROLLBACK");
    await holder.end();
    expect((await list(server)).status).toBe(200);
    await server.stop();
  });
});

describe("a SQLite file that another program holds locked", () => {
  it("is read all the time; writes are told after one patience, not one after the other; readiness knows it", async () => {
    const server = await startServer();
    const other = new Sqlite(server.databaseUrl.slice("sqlite:".length));
    other.exec("BEGIN IMMEDIATE");
    expect(await readiness(server, "/writes")).toEqual([200, "ready"]);
    const [, alone] = await timed(issue(server));
    const [refused, together] = await timed(Promise.all(Array.from({ length: 8 }, () => issue(server))));
    expect(together / alone).toBeLessThan(4);
    for (const each of refused) expectRetryable(each);
    expect((await list(server)).status).toBe(200);
    expect(await readiness(server)).toEqual([200, "ready"]);
    expect(await readiness(server, "/writes")).toEqual([503, "database file locked by another program"]);

    other.exec("ROLLBACK");
    other.close();
    expect((await issue(server)).result?.__typename).toBe("IssueGuaranteeSuccess");
    await eventually(
      () => readiness(server, "/writes"),
      ([status]) => status === 200,
    );
    await server.stop();
  });
});

describe("what is known of the storage", () => {
  const opened = async () => {
    const place = await createDatabase("sqlite");
    const watch = new StorageWatch(await openDatabase({ url: place.url }));
    const unitOfWork = createUnitOfWork(watch.database, new Seals(SEAL_KEYS), UNWATCHED_CLOCK);
    watch.tryWith(unitOfWork);
    const close = async (): Promise<void> => {
      await watch.database.close();
      await place.drop();
    };
    return { watch, unitOfWork, write: watch.database.write, close };
  };

  it("a full disk is none for writes, until there is room; reading it goes on", async () => {
    const { watch, unitOfWork, write, close } = await opened();
    const fill = () =>
      unitOfWork.run(({ settings }) => settings.set("sandboxEdition", "x".repeat(1_000_000)));
    expect(await watch.writeTrouble()).toBeNull();
    await write.query("PRAGMA max_page_count = 1");
    await expect(fill()).rejects.toMatchObject({ name: "StorageUnavailable", trouble: "FULL" });
    // A unit of work that writes nothing succeeds, and shows nothing.
    await write.query("PRAGMA max_page_count = 1");
    await unitOfWork.run(({ settings }) => settings.get("purpose"));
    await write.query("PRAGMA max_page_count = 1");
    expect(await watch.writeTrouble()).toBe("FULL");
    expect(await watch.readTrouble()).toBeNull();
    await write.query("PRAGMA max_page_count = 1000000");
    await eventually(
      () => watch.writeTrouble(),
      (trouble) => trouble === null,
    );
    await fill();
    await close();
  });

  it("connections that have failed are opened again at the next use", async () => {
    const { watch, unitOfWork, write, close } = await opened();
    const { read } = watch.database;
    for (const broken of [write, read, write]) {
      await broken.driver.disconnect();
      const use =
        broken === write ? () => unitOfWork.run(({ settings }) => settings.set("purpose", "p")) : ask;
      await expect(use()).rejects.toMatchObject({ name: "StorageUnavailable" });
      await use();
      await ask();
    }
    async function ask(): Promise<void> {
      const statement = { text: "SELECT * FROM setting", values: [], isInCells: true };
      await watch.database.select(statement);
      await watch.database.onReader((runner) => runner.query("SELECT * FROM setting"));
    }
    expect(await watch.readTrouble()).toBeNull();
    await close();
  });

  it("a mistake in a unit of work is neither a failure of the storage nor hidden", async () => {
    const { watch, unitOfWork, close } = await opened();
    const mistake = unitOfWork.run(() => Promise.reject(new TypeError("x is not a function")));
    await expect(mistake).rejects.toThrow(TypeError);
    expect(await watch.writeTrouble()).toBeNull();
    await close();
  });
});
