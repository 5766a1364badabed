import { setTimeout as wait } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { createDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { callAs, post } from "../support/graphql-client";
import { askAgainAndAgain } from "./support/asking";
import { collectFigures } from "./support/figures";
import { startFreezablePostgres } from "./support/frozen-postgres";
import { quantile } from "./support/good-client";
import { sandboxDirectory, startSandbox, type SandboxProcess } from "./support/sandbox-process";
import { faultInjector, refuseFileLocks } from "./support/storage-fault";
import { longest, tally, Writers, type Answered } from "./support/writers";
import { mutate } from "../support/operations";

const PAGE = "{ guarantees(first: 20) { nodes { number status amount obligee { name } } } }";
const PAUSE = 40;
/** The server's bounds for one statement, read or write, and a margin for a busy machine. */
const LONGEST_READ_SECONDS = 8 + 8;
const LONGEST_WRITE_SECONDS = 12 + 8;
/** What a write waits for its turn, from its arrival; and a margin. */
const LONGEST_TURN_SECONDS = 10 + 5;

const read = ({ url, tokens }: SandboxProcess) => post({ url, token: tokens.contractor }, PAGE);
/** A write that needs nothing of what an issuer holds. */
const open = (server: SandboxProcess) => {
  const { number, key } = server.examples[0];
  return mutate(callAs(server, "obligee"), "openCertificate", { number, key });
};
const ready = (server: SandboxProcess, of = "") => fetch(new URL(`/health/ready${of}`, server.url));

/** Readers, another's writes, and both kinds of readiness, asked again and again; then what each was answered. */
function watch(
  server: SandboxProcess,
): () => Promise<Record<"reads" | "opened" | "ready" | "writable", readonly Answered[]>> {
  const asked = {
    reads: askAgainAndAgain(() => read(server), PAUSE),
    opened: askAgainAndAgain(() => open(server), PAUSE),
    ready: askAgainAndAgain(() => ready(server), 250),
    writable: askAgainAndAgain(() => ready(server, "/writes"), 250),
  };
  return async () => {
    const [reads, opened, readyAnswers, writable] = await Promise.all(
      [asked.reads, asked.opened, asked.ready, asked.writable].map((stop) => stop()),
    );
    return { reads: reads!, opened: opened!, ready: readyAnswers!, writable: writable! };
  };
}

const times = (answers: readonly Answered[]): string => {
  const sorted = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return `${String(quantile(sorted, 0.5))}, ${String(quantile(sorted, 0.99))} ms`;
};
const expectAll = (answers: readonly Answered[], ...statuses: Answered["status"][]): void => {
  expect(answers.filter(({ status }) => !statuses.includes(status))).toEqual([]);
};
const slowestSeconds = (answers: readonly Answered[]): number =>
  Math.max(...answers.map(({ milliseconds }) => milliseconds)) / 1_000;

/** Seconds until reads, writes and both kinds of readiness are well again. */
async function recovers(server: SandboxProcess, writers: Writers): Promise<string> {
  const start = performance.now();
  const acknowledged = writers.acknowledged.size;
  await eventually(
    async () => [
      (await read(server)).status,
      (await ready(server)).status,
      (await ready(server, "/writes")).status,
    ],
    (statuses) => statuses.every((status) => status === 200) && writers.acknowledged.size > acknowledged,
  );
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`;
}

describe("PostgreSQL, where a session holds an issuer's row", () => {
  const SECONDS = 12;
  const figure = collectFigures(
    `PostgreSQL: an issuer's row held for ${String(SECONDS)} s, 8 writers of this issuer`,
  );

  it("holds up nobody but who needs the row", async () => {
    const database = await createDatabase("postgres");
    const server = await startSandbox({ DATABASE_URL: database.url });
    const alone = watch(server);
    await wait(5_000);
    figure("reads without trouble: p50, p99", times((await alone()).reads));

    const holder = new Client({ connectionString: database.url });
    await holder.connect();
    await holder.query("BEGIN");
    await holder.query("SELECT 1 FROM issuer WHERE id = $1 FOR UPDATE", [server.ids.issuer]);
    const writers = new Writers(8);
    writers.start(server);
    const stop = watch(server);
    await wait(SECONDS * 1_000);
    const answers = await stop();
    const held = [...writers.answers];
    await holder.query("ROLLBACK");
    await holder.end();
    figure("reads meanwhile: p50, p99", times(answers.reads));
    figure("reads by status", tally(answers.reads));
    figure("certificates opened: p50, p99", times(answers.opened));
    figure("certificates opened by status", tally(answers.opened));
    figure("issues that need the row", tally(held));
    figure("longest of these", longest(held));
    figure("/health/ready", tally(answers.ready));
    figure("/health/ready/writes", tally(answers.writable));
    figure("all well after the row is free", await recovers(server, writers));
    await writers.stop();
    await server.stop();
    await database.drop();
    for (const each of [answers.reads, answers.opened, answers.ready, answers.writable]) expectAll(each, 200);
    expectAll(held, 503);
    expect(slowestSeconds(held)).toBeLessThan(LONGEST_WRITE_SECONDS);
  });
});

describe("PostgreSQL that is stopped with SIGSTOP", () => {
  const SECONDS = 15;
  const figure = collectFigures(`PostgreSQL stopped for ${String(SECONDS)} s (SIGSTOP), 8 writers`);

  it("leaves no request without an answer, and is used again when it goes on", async () => {
    const postgres = await startFreezablePostgres();
    const server = await startSandbox({ DATABASE_URL: postgres.url });
    const writers = new Writers(8);
    writers.start(server);
    await eventually(
      () => writers.acknowledged.size,
      (count) => count >= 8,
    );
    const before = writers.answers.length;
    let answers: Awaited<ReturnType<ReturnType<typeof watch>>>;
    let unready: unknown;
    try {
      postgres.freeze();
      const stop = watch(server);
      await wait(SECONDS * 1_000);
      unready = await (await ready(server)).json();
      // What is still on its way is answered before PostgreSQL goes on.
      answers = await stop();
    } finally {
      postgres.goOn();
    }
    const written = writers.answers.slice(before);
    figure("reads", tally(answers.reads));
    figure("longest read", longest(answers.reads));
    figure("writes", tally(written));
    figure("longest write", longest(written));
    figure("/health/ready", `${tally(answers.ready)}: ${JSON.stringify(unready)}`);
    figure("/health/ready/writes", tally(answers.writable));
    figure("longest answer of either", longest([...answers.ready, ...answers.writable]));
    figure("all well after SIGCONT", await recovers(server, writers));
    await writers.stop();
    await server.stop();
    await postgres.stop();
    expectAll([...answers.reads, ...answers.opened], 200, 503);
    expect(slowestSeconds(answers.reads)).toBeLessThan(LONGEST_READ_SECONDS);
    expect(slowestSeconds(written)).toBeLessThan(LONGEST_WRITE_SECONDS);
    expect(answers.ready.at(-1)?.status).toBe(503);
    expect(answers.writable.at(-1)?.status).toBe(503);
  });
});

describe("a SQLite file that another process holds locked", () => {
  const SECONDS = 40;
  const figure = collectFigures(
    `SQLite: the file locked by another process for ${String(SECONDS)} s, 8 writers`,
  );

  it("is read all the time; each write waits for one patience", async () => {
    const place = sandboxDirectory();
    const server = await startSandbox({ DATABASE_URL: place.databaseUrl }, place);
    const other = new Sqlite(place.databaseUrl.slice("sqlite:".length));
    other.exec("BEGIN IMMEDIATE");
    const writers = new Writers(8);
    writers.start(server);
    const stop = watch(server);
    await wait(SECONDS * 1_000);
    const answers = await stop();
    const locked = [...writers.answers];
    other.exec("ROLLBACK");
    other.close();
    figure("reads meanwhile: p50, p99", times(answers.reads));
    figure("reads by status", tally(answers.reads));
    figure("writes", tally(locked));
    figure("longest write", longest(locked));
    figure("/health/ready", tally(answers.ready));
    figure("/health/ready/writes", tally(answers.writable));
    figure("all well after the lock is gone", await recovers(server, writers));
    await writers.stop();
    await server.stop();
    expectAll(answers.reads, 200);
    expectAll(answers.ready, 200);
    expectAll(locked, 503);
    expect(answers.writable.at(-1)?.status).toBe(503);
    expect(slowestSeconds(locked)).toBeLessThan(LONGEST_TURN_SECONDS);
  });
});

describe("a SQLite file whose locks the system refuses", () => {
  const SECONDS = 15;
  const figure = collectFigures(
    `SQLite: each fcntl of the server refused with EACCES for ${String(SECONDS)} s, 8 writers`,
  );

  it("is written again when the fault is over", async () => {
    const injector = faultInjector();
    if (injector === null) {
      figure("left out", "strace is not installed");
      return;
    }
    const server = await startSandbox();
    const writers = new Writers(8);
    writers.start(server);
    await wait(1_000);
    const before = writers.answers.length;
    const end = await refuseFileLocks(server.pid, injector);
    await wait(SECONDS * 1_000);
    const meanwhile = writers.answers.slice(before);
    await end();
    figure("writes meanwhile", tally(meanwhile));
    figure("longest write", longest(meanwhile));
    figure("all well after the fault is over", await recovers(server, writers));
    await writers.stop();
    await server.stop();
    expectAll(meanwhile, 200, 503);
    expect(meanwhile.some(({ status }) => status === 503)).toBe(true);
  });
});
