import { setTimeout as wait } from "node:timers/promises";
import { send } from "../tests/support/measured/post";
import { countOf, engineOf, given, runAsCommand } from "./command-line";
import { ownOn } from "./race/contestant";
import { readsOn, writesOn, type Operation } from "./race/operation";
import { Questions, Runner } from "./race/runner";
import { onTracks } from "./race/tracks";
import { spreadOf, written } from "./statistics";
import { printTable } from "./table";
import type { Engine } from "../src/persistence/engine/engine";

interface Options {
  readonly guarantees: number;
  readonly minutes: number;
  /** Requests a second. */
  readonly rate: number;
}

/** Until then V8 compiles, and caches fill. */
const WARM_UP_MINUTES = 5;
/** Told together, as long as the load is not shorter. */
const WINDOW_MINUTES = 5;
const SAMPLE_MILLISECONDS = 5_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const MEBIBYTE = 2 ** 20;
/** Keys for openings by turns; a pair that comes again is opened again. */
const TO_BE_OPENED = 4_000;

/** Whether the memory of a server grows under a steady load of everything that the race asks. */
async function benchmark(engine: Engine, options: Options): Promise<void> {
  await onTracks([engine], { count: options.guarantees, toBeOpened: TO_BE_OPENED }, async ([track]) => {
    const contestant = track && ownOn(track).find(({ kind }) => kind === "hosho");
    if (!contestant) throw new Error("there is a track of the engine");
    const runner = await Runner.start(contestant, null);
    try {
      const operations = [...readsOn(track.facts), ...writesOn()];
      await load(runner, operations, options);
    } finally {
      await runner.stop();
    }
  });
}

async function load(
  runner: Runner,
  operations: readonly Operation[],
  { minutes, rate }: Options,
): Promise<void> {
  const questions = await Promise.all(operations.map((operation) => KeptQuestions.of(operation, runner)));
  const asked = operations.map(() => 0);
  const samples: { readonly minute: number; readonly memory: number }[] = [];
  const begun = performance.now();
  const ends = begun + (WARM_UP_MINUTES + minutes) * MINUTE;
  let nextSample = begun;
  for (const which of inShares(operations)) {
    const now = performance.now();
    if (now >= ends) break;
    if (now >= nextSample) {
      samples.push({ minute: (now - begun) / MINUTE - WARM_UP_MINUTES, memory: await runner.memory() });
      nextSample = now + SAMPLE_MILLISECONDS;
    }
    await ask(questions[which]);
    asked[which] = (asked[which] ?? 0) + 1;
    const sent = asked.reduce((sum, each) => sum + each, 0);
    await wait(Math.max(0, begun + (sent * SECOND) / rate - performance.now()));
  }
  const windows = Array.from({ length: Math.ceil(minutes / WINDOW_MINUTES) }, (_, i) => i * WINDOW_MINUTES);
  printTable(
    ["minutes", "resident memory, MiB"],
    windows.map((from) => {
      const until = Math.min(from + WINDOW_MINUTES, minutes);
      const within = samples.filter(({ minute }) => minute >= from && minute < until);
      return [
        `${String(from)}–${String(until)}`,
        written(spreadOf(within.map(({ memory }) => memory / MEBIBYTE)), 0),
      ];
    }),
  );
  const counted = operations.map(({ name }, i) => `${name} ${String(asked[i])}`).join(", ");
  console.log(`\nAsked, all with success: ${counted}.`);
}

async function ask(kept: KeptQuestions | undefined): Promise<void> {
  const questions = await kept?.now();
  if (!questions) throw new Error("each operation has its questions");
  const answer = await send(questions.server, questions.next());
  if (answer.includes('"errors":[')) throw new Error(answer.toString());
}

/** An operation's questions, made anew before they expire. */
class KeptQuestions {
  #goodUntil = 0;
  #questions: Questions | undefined;

  private constructor(
    private readonly operation: Operation,
    private readonly runner: Runner,
  ) {}

  static async of(operation: Operation, runner: Runner): Promise<KeptQuestions> {
    const kept = new KeptQuestions(operation, runner);
    await kept.now();
    return kept;
  }

  async now(): Promise<Questions> {
    if (this.#questions && performance.now() < this.#goodUntil) return this.#questions;
    const server = this.runner.serverFor(this.operation.role);
    this.#questions = new Questions(server, await this.operation.asksOf(server));
    this.#goodUntil = performance.now() + (this.operation.minutesGood ?? Infinity) * MINUTE;
    return this.#questions;
  }
}

/** The operations by turns, each as often as its share of a race's requests says. */
function* inShares(operations: readonly Operation[]): Generator<number> {
  const due = operations.map(() => 0);
  for (;;)
    for (const [i, { share }] of operations.entries()) {
      due[i] = (due[i] ?? 0) + share.requests;
      if (due[i] < 1) continue;
      due[i] -= 1;
      yield i;
    }
}

async function main(): Promise<void> {
  const chosen = given({
    engine: { type: "string", default: "sqlite" },
    guarantees: { type: "string", default: "10000" },
    minutes: { type: "string", default: "30" },
    rate: { type: "string", default: "20" },
  });
  await benchmark(engineOf("engine", chosen.engine), {
    guarantees: countOf("guarantees", chosen.guarantees),
    minutes: countOf("minutes", chosen.minutes),
    rate: countOf("rate", chosen.rate),
  });
}

runAsCommand(main);
