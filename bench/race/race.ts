import { setTimeout as wait } from "node:timers/promises";
import { PostgresCpu } from "../postgres-cpu";
import type { Contestant } from "./contestant";
import { inTurns } from "./in-turns";
import type { Operation } from "./operation";
import { Runner, type Lap } from "./runner";
import { assertSameAnswers } from "./same-answers";
import { measureStarts, type Start } from "./starts";
import { assertStrangersAreRefused } from "./strangers";

export interface RaceOptions {
  readonly rounds: number;
  /** Of a round, contestant and operation. */
  readonly requests: number;
  readonly connections: number;
  /** Before the first round, of each contestant and operation, where that needs all of it: V8 compiles what runs often. */
  readonly warmUp: number;
  readonly startRounds: number;
  readonly idleMilliseconds: number;
}

/** By contestant, in their order. */
export interface Measured {
  readonly starts: readonly (readonly Start[])[];
  /** By operation, then contestant, then round. */
  readonly laps: readonly (readonly (readonly Lap[])[])[];
  /** Resident bytes after all rounds and an idle while. */
  readonly memory: readonly number[];
}

export async function race(
  contestants: readonly Contestant[],
  operations: readonly Operation[],
  postgresUrl: string,
  options: RaceOptions,
): Promise<Measured> {
  const postgres = await PostgresCpu.connect(postgresUrl);
  const runners: Runner[] = [];
  try {
    const firstBody = operations[0]?.bodies[0] ?? Buffer.alloc(0);
    const starts = await measureStarts(contestants, firstBody, options.startRounds);
    for (const contestant of contestants) runners.push(await Runner.start(contestant, postgres));
    const laps: Lap[][][] = [];
    for (const operation of operations) {
      await assertSameAnswers(runners, operation);
      await assertStrangersAreRefused(runners, operation);
      laps.push(await measureLaps(runners, operation, options));
      console.log(`measured: ${operation.name}`);
    }
    await wait(options.idleMilliseconds);
    const memory: number[] = [];
    for (const runner of runners) memory.push(await runner.memory());
    return { starts, laps, memory };
  } finally {
    for (const runner of runners) await runner.stop();
    await postgres.close();
  }
}

async function measureLaps(
  runners: readonly Runner[],
  { bodies, warmUpShare }: Operation,
  { rounds, requests, connections, warmUp }: RaceOptions,
): Promise<Lap[][]> {
  for (const runner of runners) await runner.lap(bodies, Math.ceil(warmUp * warmUpShare), connections);
  const laps = runners.map((): Lap[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, runner] of inTurns(runners, round))
      laps[i]?.push(await runner.lap(bodies, requests, connections));
  return laps;
}
