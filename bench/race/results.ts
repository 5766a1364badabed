import { availableParallelism, loadavg } from "node:os";
import { spreadOf, type Spread } from "../statistics";
import type { Contestant } from "./contestant";
import type { Operation } from "./operation";
import type { Measured, RaceOptions } from "./race";

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
  /** To the CPU time of `bare` in the same round; with that of PostgreSQL's processes, where there are some. */
  readonly timesBare: Spread;
  readonly engineCpuMicroseconds: Spread;
  readonly requestsPerSecond: Spread;
  readonly p50Milliseconds: Spread;
  readonly p99Milliseconds: Spread;
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
      const [bare = []] = laps[i] ?? [];
      return {
        name,
        contestants: contestants.map(({ name }, j): LapResult => {
          const own = laps[i]?.[j] ?? [];
          return {
            name,
            cpuMicroseconds: spreadOf(own.map(({ cpu }) => cpu)),
            timesBare: spreadOf(
              own.map(({ cpu, engineCpu }, round) => (cpu + engineCpu) / (bare[round]?.cpu ?? NaN)),
            ),
            engineCpuMicroseconds: spreadOf(own.map(({ engineCpu }) => engineCpu)),
            requestsPerSecond: spreadOf(own.map(({ requestsPerSecond }) => requestsPerSecond)),
            p50Milliseconds: spreadOf(own.map(({ p50 }) => p50)),
            p99Milliseconds: spreadOf(own.map(({ p99 }) => p99)),
          };
        }),
      };
    }),
    servers: contestants.map(({ name }, j) => ({
      name,
      startMilliseconds: spreadOf((starts[j] ?? []).map(({ wall }) => wall)),
      startCpuMilliseconds: spreadOf((starts[j] ?? []).map(({ cpu }) => cpu)),
      residentMebibytes: (memory[j] ?? NaN) / MEBIBYTE,
    })),
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

/** The engine's processes work beside the server, and their CPU time is told beside the server's. */
export function hasEngineOfItsOwn({ engineCpuMicroseconds }: LapResult): boolean {
  return engineCpuMicroseconds.most > 0;
}
