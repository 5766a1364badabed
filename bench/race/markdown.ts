import { written } from "../statistics";
import { tableLines } from "../table";
import type { OperationResult, Results } from "./results";

/** `RESULTS.md`: every figure comes out of the results. */
export function markdownOf(results: Results | null, large: readonly Results[]): string {
  return [
    "# Results",
    "`npm run bench` wrote this page, [results.json](results.json) and the chart. " +
      (large.length > 0 ? "With `--large` it wrote [results-large.json](results-large.json). " : "") +
      "[README.md](README.md#bench) says what the contestants are. A figure is " +
      "the median of the rounds, with the least and the most in brackets. Behind a plus sign stands the CPU time of " +
      "PostgreSQL's processes. × bare is to the bare server on the same engine.",
    ...(results ? sectionsOf(results) : []),
    ...large.flatMap(largeSections),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The tables alone. */
export function operationsOf({ operations }: Results): string {
  return operations.flatMap((operation) => operationSection("##", operation)).join("\n\n");
}

function sectionsOf(results: Results): string[] {
  return [
    factsOf(results),
    "![CPU time of a request as a multiple of bare](results.svg)",
    ...results.operations.flatMap((operation) => operationSection("##", operation)),
    "## Start and memory",
    "Time from the start of the process to its first answer, and resident memory after all rounds and an idle while.",
    tableLines(
      ["server", "first answer ms", "CPU ms until then", "resident MiB"],
      results.servers.map(({ name, startMilliseconds, startCpuMilliseconds, residentMebibytes }) => [
        name,
        written(startMilliseconds, 0),
        written(startCpuMilliseconds, 0),
        residentMebibytes.toFixed(0),
      ]),
    ).join("\n"),
  ];
}

function largeSections(results: Results): string[] {
  const { settings, operations, servers } = results;
  return [
    `## ${settings.guarantees.toLocaleString("en")} guarantees, ${servers.map(({ name }) => name).join(" and ")}`,
    factsOf(results),
    ...operations.flatMap((operation) => operationSection("###", operation)),
    `Resident after all rounds: ${servers
      .map(({ name, residentMebibytes }) => `${name} ${residentMebibytes.toFixed(0)} MiB`)
      .join(", ")}.`,
  ];
}

function factsOf({ machine, settings }: Results): string {
  return (
    `Measured on ${String(machine["date"])} with Node.js ${String(machine["node"])} on ${String(machine["system"])}, ` +
    `${String(machine["cores"])} cores, load ${String(machine["loadAtTheEnd"])} at the end. ` +
    `${settings.guarantees.toLocaleString("en")} guarantees; ${settings.rounds} rounds of up to ${settings.requests} requests ` +
    `over ${settings.connections} connections, after up to ${settings.warmUp.toLocaleString("en")} requests to warm up.`
  );
}

function operationSection(level: string, { name, contestants }: OperationResult): string[] {
  return [
    `${level} ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    tableLines(
      ["server", "CPU µs a request", "× bare", "requests a second", "p50 ms", "p99 ms", "bytes"],
      contestants.map((result) => [
        result.name,
        written(result.cpuMicroseconds, 0) +
          (result.engineCpuMicroseconds ? ` + ${written(result.engineCpuMicroseconds, 0)}` : ""),
        result.timesBare ? written(result.timesBare) : "",
        written(result.requestsPerSecond, 0),
        written(result.p50Milliseconds, 1),
        written(result.p99Milliseconds, 1),
        result.answerBytes.toFixed(0),
      ]),
    ).join("\n"),
  ];
}
