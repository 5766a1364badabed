import type { Engine } from "../src/persistence/engine/engine";
import { countOf, engineOf, ENGINES, given, runAsCommand, UsageError } from "./command-line";
import { peersAreInstalled } from "./race/contestant";
import { operationsOf } from "./race/markdown";
import { LARGE, QUICK, WHOLE, type RacePlan } from "./race/plans";
import { raceOfAll, raceOfOurs } from "./race/races";
import { keepLargeResults, keepResults } from "./race/results-files";

const HOW_TO_INSTALL = "npm --prefix bench ci --ignore-scripts";

async function main(): Promise<void> {
  const options = given({
    quick: { type: "boolean" },
    large: { type: "boolean" },
    engine: { type: "string" },
    guarantees: { type: "string" },
    rounds: { type: "string" },
    requests: { type: "string" },
    "warm-up": { type: "string" },
    only: { type: "string" },
  });
  if (options.quick && options.large) throw new UsageError("--quick and --large exclude each other.");
  const engines = options.engine === undefined ? ENGINES : [engineOf("engine", options.engine)];
  if (options.engine !== undefined && !options.large)
    throw new UsageError("--engine needs --large: the other races need both engines.");
  const usual = options.quick ? QUICK : options.large ? LARGE : WHOLE;
  const plan: RacePlan = {
    ...usual,
    guarantees: options.guarantees?.split(",").map((each) => countOf("guarantees", each)) ?? usual.guarantees,
    rounds: countOf("rounds", options.rounds ?? String(usual.rounds)),
    requests: countOf("requests", options.requests ?? String(usual.requests)),
    warmUp: countOf("warm-up", options["warm-up"] ?? String(usual.warmUp)),
    only: options.only?.split(",") ?? [],
    // Not every operation is answered by all, whose starts are told by the first.
    startRounds: options.only === undefined ? usual.startRounds : 0,
  };
  if (plan.guarantees.length > 1 && !options.large)
    throw new UsageError("--guarantees takes several numbers with --large alone.");
  if (options.large) await large(plan, engines);
  else if (options.quick) await quick(plan);
  else await whole(plan);
}

async function whole(plan: RacePlan): Promise<void> {
  if (!peersAreInstalled())
    throw new UsageError(
      `The peers are not installed. Run \`${HOW_TO_INSTALL}\`, or race without them: --quick, --large.`,
    );
  for (const guarantees of plan.guarantees) {
    const results = await raceOfAll(plan, guarantees);
    // A part is no result of the race.
    if (plan.only.length === 0) keepResults(results);
    else console.log(operationsOf(results));
  }
}

async function quick(plan: RacePlan): Promise<void> {
  if (!peersAreInstalled())
    console.log(
      `The peers are not installed, so only Hosho and bare are compared (\`${HOW_TO_INSTALL}\` installs them).`,
    );
  for (const guarantees of plan.guarantees) {
    const { servers, operations } = await raceOfAll(plan, guarantees);
    console.log(`${servers.length} servers give the same answers to ${operations.length} operations.`);
  }
}

/** One engine after the other: what one needs of the disk is free for the next. */
async function large(plan: RacePlan, engines: readonly Engine[]): Promise<void> {
  for (const guarantees of plan.guarantees)
    for (const engine of engines) keepLargeResults(await raceOfOurs(engine, plan, guarantees));
}

runAsCommand(main);
