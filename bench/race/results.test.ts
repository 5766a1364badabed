import type { Engine } from "../../src/persistence/engine/engine";
import type { Contestant, ContestantKind } from "./contestant";
import type { Operation } from "./operation";
import type { Measured, RunnerLaps } from "./race";
import { WHOLE } from "./plans";
import { resultsOf } from "./results";

function laps(kind: ContestantKind, engine: Engine, cpu: readonly number[], engineCpu = 0): RunnerLaps {
  const contestant = { name: `${kind} on ${engine}`, kind, place: { engine } } as Contestant;
  const rest = { requestsPerSecond: 1, p50: 1, p99: 1, answerBytes: 1 };
  return { contestant, rounds: cpu.map((each) => ({ cpu: each, engineCpu, ...rest })) };
}

function timesBareOf(...racing: RunnerLaps[]): (number | undefined)[] {
  const measured: Measured = { starts: [], laps: [racing], memory: [] };
  const operations = [{ name: "open one" } as Operation];
  const [result] = resultsOf([], operations, measured, { ...WHOLE, guarantees: 1 }).operations;
  return result?.contestants.map(({ timesBare }) => timesBare?.median) ?? [];
}

describe("the multiple of bare", () => {
  it("is to the same round, since other work on the machine lengthens both", () => {
    expect(timesBareOf(laps("bare", "sqlite", [100, 300]), laps("hosho", "sqlite", [200, 600]))).toEqual([
      1, 2,
    ]);
  });

  it("is to bare on the same engine, with the time of PostgreSQL's processes", () => {
    expect(
      timesBareOf(
        laps("bare", "sqlite", [10]),
        laps("bare", "postgres", [100], 100),
        laps("hosho", "postgres", [300], 100),
      ),
    ).toEqual([1, 1, 2]);
  });

  it("is left out where no bare server takes part", () => {
    expect(timesBareOf(laps("hosho", "sqlite", [100]))).toEqual([undefined]);
  });
});
