import { setTimeout as wait } from "node:timers/promises";
import { post, type Call } from "../../support/graphql-client";

const PAGE =
  "{ guarantees(first: 20) { nodes { number status amount obligee { name } worksContract { name } certificate { title } } } }";

/** Somebody who reads a page again and again, with a pause; the milliseconds of each, sorted. Fails where one is refused. */
export async function readFor(
  seconds: number,
  call: Call,
  pauseMilliseconds: number,
): Promise<readonly number[]> {
  const took: number[] = [];
  for (const until = Date.now() + seconds * 1_000; Date.now() < until;) {
    const start = performance.now();
    const { status } = await post(call, PAGE);
    took.push(performance.now() - start);
    if (status !== 200) throw new Error(`a good client was answered with ${String(status)}`);
    await wait(pauseMilliseconds);
  }
  return took.sort((a, b) => a - b);
}

/** A quantile of sorted values, with one decimal. */
export function quantile(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
}
