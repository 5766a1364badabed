import { setTimeout as wait } from "node:timers/promises";
import { releaseClock } from "../../src/use-cases/operation/release-clock";
import { dayInJapan } from "../../src/domain/values/calendar-date";
import { openSnapshot } from "../../src/persistence/database/snapshot";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { examined } from "../support/examined";
import { createMigratedDatabase, startServer, type TestServer } from "../support/server";
import { collectFigures } from "./support/figures";
import { tally, Writers, type Answered } from "./support/writers";

const WRITERS = 8;
/** Milliseconds under load with the clock right, wrong, and right again, each. */
const WHILE = 3_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const YEARS = 3_653 * DAY;
const SHIFTS = [
  ["1 day back", -DAY],
  ["40 days back", -40 * DAY],
  ["10 years back", -YEARS],
  ["1 day ahead", DAY],
  ["10 years ahead", YEARS],
] as const;
const SECRETS = { pepper: Buffer.alloc(32, 5), encryptionKey: Buffer.alloc(32, 6) };

const figure = collectFigures(`A wrong clock under ${String(WRITERS)} writers, ${String(WHILE / 1_000)} s`);

interface Dates {
  readonly events: ReadonlyMap<string, string>;
  readonly certificates: ReadonlyMap<string, string>;
}

/** The instant of each event, and the day of each certificate, by their ids. */
async function datesIn(url: string): Promise<Dates> {
  const snapshot = await openSnapshot(url);
  const dates = async (statement: string): Promise<Map<string, string>> => {
    const rows = await snapshot.rows<{ id: string; dated: string }>(() => statement);
    return new Map(rows.map(({ id, dated }) => [id, dated]));
  };
  const events = await dates("SELECT id, at AS dated FROM event");
  const certificates = await dates("SELECT id, issued_on AS dated FROM certificate");
  await snapshot.close();
  return { events, certificates };
}

/** So many events and certificates that came since `before` are dated more than a few minutes, or a day, from now. */
async function datedWrong(url: string, before: Dates): Promise<number> {
  const isWrongEvent = (at: string): boolean => Math.abs(Date.parse(at) - Date.now()) > 6 * MINUTE;
  // Midnight may have come meanwhile.
  const days: string[] = [dayInJapan(new Date()), dayInJapan(new Date(Date.now() - 5 * MINUTE))];
  const { events, certificates } = await datesIn(url);
  const added = (now: ReadonlyMap<string, string>, then: ReadonlyMap<string, string>): string[] =>
    [...now].flatMap(([id, dated]) => (then.has(id) ? [] : [dated]));
  return (
    added(events, before.events).filter(isWrongEvent).length +
    added(certificates, before.certificates).filter((day) => !days.includes(day)).length
  );
}

describe.each(engines)("a server on %s", (engine) => {
  /** Only the record tells SQLite the time: it cannot refuse what lies after all that was recorded. */
  const canRefuse = (shift: number): boolean => engine === "postgres" || shift < 0;

  it.each(SHIFTS)("whose clock goes wrong by %s while it works, and is set right", async (name, wrong) => {
    let shift = 0;
    const database = await createMigratedDatabase(engine);
    const server = await startWith(database.url, () => new Date(Date.now() + shift));
    const writers = new Writers(WRITERS);
    const tell = (what: string, value: string | number): void => figure(`${engine}, ${name}: ${what}`, value);
    const during = async (): Promise<readonly Answered[]> => {
      const before = writers.answers.length;
      await wait(WHILE);
      return writers.answers.slice(before);
    };
    const before = await datesIn(database.url);
    writers.start(server);
    await during();
    shift = wrong;
    const answers = await during();
    await writers.stop();
    const wrongs = await datedWrong(database.url, before);
    tell("answers meanwhile", tally(answers));
    tell("events and certificates dated wrong", wrongs);
    expect(alarmsIn(server)).toEqual([canRefuse(wrong) ? "CLOCK_WRONG" : "CLOCK_DOUBTFUL"]);
    if (canRefuse(wrong)) expect(wrongs).toBe(0);

    shift = 0;
    const { useCaseParts } = server.parts;
    writers.start(server);
    if (!canRefuse(wrong)) {
      tell("answers once it is right again", tally(await during()));
      await useCaseParts.clockWatch.exempt(() => releaseClock(useCaseParts));
    }
    const acknowledged = writers.acknowledged.size;
    await eventually(
      () => writers.acknowledged.size,
      (count) => count > acknowledged + WRITERS,
    );
    await writers.stop();
    expect(alarmsOverIn(server)).toContain(alarmsIn(server)[0]);
    // Nobody sends the sandbox's mails here.
    const found = await examined(database.url, { secrets: SECRETS });
    expect(found.filter(({ check }) => check !== "queue")).toEqual([]);
    await server.stop();
    await database.drop();
  });

  it.each(SHIFTS)("that is started with its clock %s", async (name, wrong) => {
    const database = await createMigratedDatabase(engine);
    await (await startWith(database.url, () => new Date())).stop();
    const server = await startWith(database.url, () => new Date(Date.now() + wrong));
    const writers = new Writers(WRITERS);
    const before = await datesIn(database.url);
    writers.start(server);
    await wait(WHILE);
    await writers.stop();
    const wrongs = await datedWrong(database.url, before);
    figure(`${engine}, started ${name}: answers`, tally(writers.answers));
    figure(`${engine}, started ${name}: events and certificates dated wrong`, wrongs);
    if (canRefuse(wrong)) expect([wrongs, alarmsIn(server)]).toEqual([0, ["CLOCK_WRONG"]]);
    // A day without work is nothing that a server on SQLite could wonder about.
    else expect(alarmsIn(server)).toEqual(wrong > DAY ? ["CLOCK_DOUBTFUL"] : []);
    await server.stop();
    await database.drop();
  });
});

function startWith(databaseUrl: string, clock: () => Date): Promise<TestServer> {
  return startServer({ databaseUrl, secrets: SECRETS, clock, watchesClock: true });
}

const alarmsIn = (server: TestServer): string[] =>
  [...server.output().matchAll(/"alarm":"(CLOCK_\w+)"/g)].map(([, name = ""]) => name);
const alarmsOverIn = (server: TestServer): string[] =>
  [...server.output().matchAll(/"alarmOver":"(CLOCK_\w+)"/g)].map(([, name = ""]) => name);
