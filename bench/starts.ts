import { setTimeout as wait } from "node:timers/promises";
import { join, resolve } from "node:path";
import { NEWEST_FIRST } from "../tests/support/measured/list-query";
import { MeasuredProcess } from "../tests/support/measured/measured-process";
import { makePlace, type Place } from "../tests/support/measured/place";
import { wholeList } from "../tests/support/measured/place-in-list";
import { bodyOf, closeConnectionsTo, dataOf, post } from "../tests/support/measured/post";
import { QUESTIONS } from "../tests/support/measured/questions";
import { countOf, given, runAsCommand } from "./command-line";
import { inTurns } from "./race/in-turns";
import { peersAreInstalled } from "./race/contestant";
import { spreadOf, written } from "./statistics";
import { printTable } from "./table";

interface Options {
  readonly count: number;
  readonly rounds: number;
  /** How many of the rounds wait for a quiet server, and ask for its memory. */
  readonly idleRounds: number;
  /** Directories of other builds of Hosho, measured in the same rounds. */
  readonly builds: readonly string[];
}

interface Starter {
  readonly name: string;
  readonly start: () => Promise<MeasuredProcess>;
}

interface Figures {
  readonly wall: number[];
  readonly cpu: number[];
  readonly idle: number[];
}

const PRODUCTION = { NODE_ENV: "production" };
const IDLE_MILLISECONDS = 30_000;
const APOLLO = join(__dirname, "dist/bench/peers/apollo.js");

async function benchmark(options: Options): Promise<void> {
  const place = await makePlace("sqlite", options.count);
  try {
    const { token, caller } = place.members.ISSUER;
    const [newest] = await wholeList(place.databaseUrl, caller, NEWEST_FIRST);
    const body = bodyOf(QUESTIONS.Certificate, { number: newest?.number }, "Certificate");
    const starters = startersOn(place, options.builds);
    const figures = starters.map((): Figures => ({ wall: [], cpu: [], idle: [] }));
    for (let round = 0; round < options.rounds; round += 1)
      for (const [i, { start }] of inTurns(starters, round)) {
        const began = performance.now();
        const process = await start();
        const answer = await post({ port: process.port, token }, body);
        figures[i]?.wall.push(performance.now() - began);
        figures[i]?.cpu.push((await process.cpu()) / 1_000);
        dataOf(answer);
        closeConnectionsTo(process);
        if (round < options.idleRounds) {
          await wait(IDLE_MILLISECONDS);
          figures[i]?.idle.push((await process.memory()) / 1_000_000);
        }
        await process.stop();
      }
    print(starters, figures);
  } finally {
    await place.remove();
  }
}

function startersOn(place: Place, builds: readonly string[]): Starter[] {
  const apollo: Starter = {
    name: "apollo",
    start: () =>
      MeasuredProcess.start((port) => [APOLLO, String(port)], { ...place.settings, ...PRODUCTION }),
  };
  return [
    ...(peersAreInstalled() ? [apollo] : []),
    { name: "Hosho", start: () => place.startServer(PRODUCTION) },
    ...builds.map((build) => ({
      name: build,
      start: () => place.startServer(PRODUCTION, resolve(build, "dist/main.js")),
    })),
  ];
}

function print(starters: readonly Starter[], figures: readonly Figures[]): void {
  const [first] = figures;
  printTable(
    ["server", "wall ms", "× first", "CPU ms", "× first", "idle MB"],
    starters.map(({ name }, i) => {
      const { wall = [], cpu = [], idle = [] } = figures[i] ?? {};
      const times = (own: readonly number[], of: readonly number[]): string =>
        i === 0 ? "" : written(spreadOf(own.map((each, round) => each / (of[round] ?? NaN))));
      return [
        name,
        written(spreadOf(wall), 0),
        times(wall, first?.wall ?? []),
        written(spreadOf(cpu), 0),
        times(cpu, first?.cpu ?? []),
        idle.length > 0 ? written(spreadOf(idle), 1) : "",
      ];
    }),
  );
}

async function main(): Promise<void> {
  const chosen = given({
    guarantees: { type: "string", default: "1000" },
    rounds: { type: "string", default: "9" },
    "idle-rounds": { type: "string", default: "0" },
    build: { type: "string", multiple: true, default: [] },
  });
  await benchmark({
    count: countOf("guarantees", chosen.guarantees),
    rounds: countOf("rounds", chosen.rounds),
    idleRounds: chosen["idle-rounds"] === "0" ? 0 : countOf("idle-rounds", chosen["idle-rounds"]),
    builds: chosen.build,
  });
}

runAsCommand(main);
