import { setTimeout as wait } from "node:timers/promises";
import { PostgresCpu } from "../postgres-cpu";
import type { Contestant } from "./contestant";
import { askedRunners, type AskedRunner } from "./asked-runner";
import { inTurns } from "./in-turns";
import type { Operation } from "./operation";
import { Questions, Runner, type Lap } from "./runner";
import { settled } from "./settled";
import { assertSameAnswers } from "./same-answers";
import { assertSameRows, filledIn } from "./same-rows";
import { measureStarts, type Start } from "./starts";
import { assertStrangersAreRefused } from "./strangers";

export interface RaceOptions {
  readonly rounds: number;
  /** Of a round, contestant and operation, where that has all of it. */
  readonly requests: number;
  readonly connections: number;
  /** Before the first round, of each contestant and operation, where that needs all of it: V8 compiles what runs often. */
  readonly warmUp: number;
  /** So many answers of each operation are compared. */
  readonly compared: number;
  /** Whether what these write is compared, too: all rows are counted for it. */
  readonly comparesRows: boolean;
  readonly startRounds: number;
  readonly idleMilliseconds: number;
  /** The longest wait until no server works by itself any more. */
  readonly settleMilliseconds: number;
}

export interface Measured {
  /** By contestant, in their order. */
  readonly starts: readonly (readonly Start[])[];
  /** By operation, then by the contestants that take part in it. */
  readonly laps: readonly (readonly RunnerLaps[])[];
  /** Resident bytes after all rounds and an idle while, by contestant. */
  readonly memory: readonly number[];
}

export interface RunnerLaps {
  readonly contestant: Contestant;
  readonly rounds: readonly Lap[];
}

export async function race(
  contestants: readonly Contestant[],
  operations: readonly Operation[],
  options: RaceOptions,
): Promise<Measured> {
  const onPostgres = contestants.find(({ place }) => place.engine === "postgres");
  const postgres = onPostgres ? await PostgresCpu.connect(onPostgres.place.databaseUrl) : null;
  const runners: Runner[] = [];
  try {
    const starts = await measureStarts(contestants, operations[0], options.startRounds);
    const starting = contestants.map((contestant) => Runner.start(contestant, postgres));
    for (const started of await Promise.allSettled(starting))
      if (started.status === "fulfilled") runners.push(started.value);
    await Promise.all(starting);
    await settled(runners, options.settleMilliseconds);
    const laps: RunnerLaps[][] = [];
    for (const operation of operations) {
      const racing = await askedRunners(runners, operation);
      await compare(racing, operation, options);
      await assertStrangersAreRefused(racing);
      laps.push(await measureLaps(racing, operation, options));
      console.log(`${new Date().toISOString().slice(11, 19)} ${operation.name}`);
    }
    await wait(options.idleMilliseconds);
    const memory: number[] = [];
    for (const runner of runners) memory.push(await runner.memory());
    return { starts, laps, memory };
  } finally {
    await Promise.all(runners.map((runner) => runner.stop()));
    await postgres?.close();
  }
}

async function compare(
  racing: readonly AskedRunner[],
  operation: Operation,
  { compared, comparesRows }: RaceOptions,
): Promise<void> {
  const filled = (): ReturnType<typeof filledOf> => filledOf(racing);
  const before = comparesRows && operation.writes === true ? await filled() : null;
  await assertSameAnswers(racing, operation, operation.compared ?? compared);
  if (before === null) return;
  const after = await filled();
  assertSameRows(
    operation.name,
    racing.map(({ name }, i) => ({ name, before: before[i] ?? new Map(), after: after[i] ?? new Map() })),
  );
}

function filledOf(racing: readonly AskedRunner[]): Promise<Awaited<ReturnType<typeof filledIn>>[]> {
  return Promise.all(racing.map(({ runner }) => filledIn(runner.contestant.place)));
}

async function measureLaps(
  asked: readonly AskedRunner[],
  operation: Operation,
  options: RaceOptions,
): Promise<RunnerLaps[]> {
  const { share, connections = options.connections, items = 1 } = operation;
  const requests = Math.ceil(options.requests * share.requests);
  const racing: { runner: Runner; questions: Questions; rounds: Lap[] }[] = [];
  for (const { runner, server, asks } of asked) {
    const questions = new Questions(server, asks);
    racing.push({ runner, questions, rounds: [] });
    await runner.lap(questions, Math.ceil(options.warmUp * share.warmUp), connections);
  }
  for (let round = 0; round < options.rounds; round += 1)
    for (const [, { runner, questions, rounds }] of inTurns(racing, round)) {
      const lap = await runner.lap(questions, requests, connections);
      rounds.push({ ...lap, cpu: lap.cpu / items, engineCpu: lap.engineCpu / items });
    }
  return racing.map(({ runner: { contestant }, rounds }) => ({ contestant, rounds }));
}
