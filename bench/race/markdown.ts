import { written } from "../statistics";
import { tableLines } from "../table";
import { hasEngineOfItsOwn, type OperationResult, type Results } from "./results";

/** `RESULTS.md`: every figure comes out of the results. */
export function markdownOf({ machine, settings, operations, servers }: Results): string {
  const facts =
    `Measured on ${String(machine["date"])} with Node.js ${String(machine["node"])} on ${String(machine["system"])}, ` +
    `${String(machine["cores"])} cores. The machine was shared: its load was ${String(machine["loadAtTheEnd"])} at the end. ` +
    `Other work lengthens wall times most. CPU times and ratios suffer least.`;
  const how =
    `${String(settings.guarantees)} guarantees; ${String(settings.rounds)} rounds of ${String(settings.requests)} requests ` +
    `over ${String(settings.connections)} connections, after ${String(settings.warmUp)} requests to warm up, and a sixth of these for the longer list. ` +
    `A figure is the median of the rounds, with the least and the most in brackets. ` +
    "Behind a plus sign stands the CPU time of PostgreSQL's processes.";
  return [
    "# Results",
    "`npm --prefix bench run bench` wrote this page, [results.json](results.json) and the chart. " +
      "[README.md](README.md#bench) says what the contestants are.",
    facts,
    how,
    "![CPU time of a request as a multiple of bare](results.svg)",
    ...operations.flatMap(operationSection),
    "## Start and memory",
    "Time from the start of the process to its first answer, and resident memory after all rounds and an idle while.",
    tableLines(
      ["server", "first answer ms", "CPU ms until then", "resident MiB"],
      servers.map(({ name, startMilliseconds, startCpuMilliseconds, residentMebibytes }) => [
        name,
        written(startMilliseconds, 0),
        written(startCpuMilliseconds, 0),
        residentMebibytes.toFixed(0),
      ]),
    ).join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function operationSection({ name, contestants }: OperationResult): string[] {
  return [
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    tableLines(
      ["server", "CPU µs a request", "× bare", "requests a second", "p50 ms", "p99 ms"],
      contestants.map((result) => [
        result.name,
        written(result.cpuMicroseconds, 0) +
          (hasEngineOfItsOwn(result) ? ` + ${written(result.engineCpuMicroseconds, 0)}` : ""),
        written(result.timesBare),
        written(result.requestsPerSecond, 0),
        written(result.p50Milliseconds, 1),
        written(result.p99Milliseconds, 1),
      ]),
    ).join("\n"),
  ];
}
