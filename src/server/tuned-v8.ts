import { setFlagsFromString } from "node:v8";

/** From here on V8 compiles in the middle, too, and has other measures of what is hot. */
const WITH_MIDDLE_COMPILER = 12;

/**
 * Tells V8 how to run a server that works in bursts, once it has started. Each figure is measured: docs/performance.md says what
 * it gave.
 */
export function tuneV8(): void {
  for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag);
}

export function flagsFor(version: string): string[] {
  const flags = [
    // The room for new objects grows by four in place of two: from its least to its most in two steps. Until it has, lists take
    // twice the CPU, for they fill it several times a request; and what they leave lives too short to make it grow soon.
    "--semi-space-growth-factor=4",
    // In milliseconds, some three weeks. V8 would look for memory to give back eight seconds after its last collection, by up to
    // three more: each pause would drop compiled code with the last objects that it was compiled for. Now few do; the job does so later.
    "--gc-memory-reducer-start-delay-ms=2000000000",
  ];
  // What is hot is compiled after a third of the usual work: a server is as quick after 2,000 requests as else after 6,000.
  if (Number.parseInt(version, 10) < WITH_MIDDLE_COMPILER) flags.push("--interrupt-budget=20000");
  return flags;
}
