import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { NEWEST_FIRST } from "../tests/support/measured/list-query";
import { makePlace } from "../tests/support/measured/place";
import { wholeList } from "../tests/support/measured/place-in-list";
import { closeConnections } from "../tests/support/measured/post";
import { endOnSignals } from "../tests/support/measured/scratch";
import { chartOf } from "./race/chart";
import { contestantsOn } from "./race/contestant";
import { markdownOf } from "./race/markdown";
import { operationsOn } from "./race/operation";
import { race, type RaceOptions } from "./race/race";
import { resultsOf, type Results } from "./race/results";

type Settings = Results["settings"];

const WHOLE: Settings = {
  guarantees: 10_000,
  rounds: 7,
  requests: 400,
  connections: 8,
  warmUp: 3_000,
  startRounds: 5,
  idleMilliseconds: 5_000,
};

/** Long enough to see a wrong answer, and too short to measure anything: prints no figures. */
const QUICK: Settings = {
  ...WHOLE,
  guarantees: 500,
  rounds: 1,
  requests: 20,
  warmUp: 20,
  startRounds: 0,
  idleMilliseconds: 0,
};

async function benchmark(settings: Settings): Promise<Results> {
  const sqlite = await makePlace("sqlite", settings.guarantees);
  try {
    const postgres = await makePlace("postgres", settings.guarantees);
    try {
      const contestants = contestantsOn(sqlite, postgres);
      const list = await wholeList(sqlite.databaseUrl, sqlite.members.ISSUER.caller, NEWEST_FIRST);
      const operations = operationsOn(list.map(({ number }) => number));
      const options: RaceOptions = settings;
      const measured = await race(contestants, operations, postgres.databaseUrl, options);
      return resultsOf(contestants, operations, measured, settings);
    } finally {
      closeConnections();
      await postgres.remove();
    }
  } finally {
    await sqlite.remove();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      guarantees: { type: "string" },
      rounds: { type: "string" },
    },
  });
  const chosen = values.quick ? QUICK : WHOLE;
  const results = await benchmark({
    ...chosen,
    guarantees: Number(values.guarantees ?? chosen.guarantees),
    rounds: Number(values.rounds ?? chosen.rounds),
  });
  if (values.quick) {
    console.log(`${String(results.servers.length)} servers answer the same`);
    return;
  }
  const page = markdownOf(results);
  console.log(`\n${page}`);
  writeFileSync(join(__dirname, "RESULTS.md"), page);
  writeFileSync(join(__dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(__dirname, "results.svg"), chartOf(results));
}

endOnSignals();
main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
