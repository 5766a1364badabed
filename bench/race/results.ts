import { availableParallelism, loadavg } from "node:os";
import { spreadOf, type Spread } from "../statistics";
import type { Contestant } from "./contestant";
import type { Operation } from "./operation";
import type { Measured, RaceOptions, RunnerLaps } from "./race";

/** What is written into `results.json`. Each spread is the median, least and most of the rounds. */
export interface Results {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly settings: RaceOptions & { readonly guarantees: number };
  readonly operations: readonly OperationResult[];
  readonly servers: readonly ServerResult[];
}

export interface OperationResult {
  readonly name: string;
  readonly contestants: readonly LapResult[];
}

export interface LapResult {
  readonly name: string;
  readonly cpuMicroseconds: Spread;
  /** To `bare` on the same engine, in the same round, engine included; `null` where no bare server takes part. */
  readonly timesBare: Spread | null;
  /** Of PostgreSQL's processes; `null` for SQLite, which works within the server. */
  readonly engineCpuMicroseconds: Spread | null;
  readonly requestsPerSecond: Spread;
  readonly p50Milliseconds: Spread;
  readonly p99Milliseconds: Spread;
  readonly answerBytes: number;
}

export interface ServerResult {
  readonly name: string;
  readonly startMilliseconds: Spread;
  readonly startCpuMilliseconds: Spread;
  readonly residentMebibytes: number;
}

const MEBIBYTE = 1024 * 1024;

export function resultsOf(
  contestants: readonly Contestant[],
  operations: readonly Operation[],
  { starts, laps, memory }: Measured,
  settings: Results["settings"],
): Results {
  return {
    machine: machine(),
    settings,
    operations: operations.map(({ name }, i) => {
      const racing = laps[i] ?? [];
      return { name, contestants: racing.map((own) => lapResult(own, bareBeside(own, racing))) };
    }),
    servers: contestants.map(({ name }, j) => ({
      name,
      startMilliseconds: spreadOf((starts[j] ?? []).map(({ wall }) => wall)),
      startCpuMilliseconds: spreadOf((starts[j] ?? []).map(({ cpu }) => cpu)),
      residentMebibytes: (memory[j] ?? NaN) / MEBIBYTE,
    })),
  };
}

function bareBeside(own: RunnerLaps, racing: readonly RunnerLaps[]): RunnerLaps | undefined {
  const { engine } = own.contestant.place;
  return racing.find(({ contestant: { kind, place } }) => kind === "bare" && place.engine === engine);
}

function lapResult({ contestant, rounds }: RunnerLaps, bare: RunnerLaps | undefined): LapResult {
  const whole = (laps: RunnerLaps["rounds"], round: number): number => {
    const lap = laps[round];
    return lap ? lap.cpu + lap.engineCpu : NaN;
  };
  return {
    name: contestant.name,
    cpuMicroseconds: spreadOf(rounds.map(({ cpu }) => cpu)),
    timesBare: bare
      ? spreadOf(rounds.map((_, round) => whole(rounds, round) / whole(bare.rounds, round)))
      : null,
    engineCpuMicroseconds:
      contestant.place.engine === "postgres" ? spreadOf(rounds.map(({ engineCpu }) => engineCpu)) : null,
    requestsPerSecond: spreadOf(rounds.map(({ requestsPerSecond }) => requestsPerSecond)),
    p50Milliseconds: spreadOf(rounds.map(({ p50 }) => p50)),
    p99Milliseconds: spreadOf(rounds.map(({ p99 }) => p99)),
    answerBytes: spreadOf(rounds.map(({ answerBytes }) => answerBytes)).median,
  };
}

/** No names or paths of the machine. */
function machine(): Results["machine"] {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    loadAtTheEnd: Number((loadavg()[0] ?? NaN).toFixed(1)),
  };
}
