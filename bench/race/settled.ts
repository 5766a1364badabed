import { setTimeout as wait } from "node:timers/promises";
import type { Runner } from "./runner";

const LOOK_MILLISECONDS = 1_000;
/** Of the time that passed. */
const MOST_OF_A_PROCESSOR = 0.02;

/**
 * Waits until no server works by itself any more: Hosho checks all seals after a start. Gives up after this time, since that
 * takes an hour for millions of guarantees.
 */
export async function settled(runners: readonly Runner[], mostMilliseconds: number): Promise<void> {
  const until = performance.now() + mostMilliseconds;
  while (performance.now() < until) {
    const before = await Promise.all(runners.map((runner) => runner.cpu()));
    await wait(LOOK_MILLISECONDS);
    const after = await Promise.all(runners.map((runner) => runner.cpu()));
    const used = after.map((cpu, i) => (cpu - (before[i] ?? 0)) / 1_000);
    if (Math.max(...used) < MOST_OF_A_PROCESSOR * LOOK_MILLISECONDS) return;
  }
}
