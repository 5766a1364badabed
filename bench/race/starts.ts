import { closeConnections, dataOf, post } from "../../tests/support/measured/post";
import type { Contestant } from "./contestant";
import { inTurns } from "./in-turns";

/** From the start of the process to its first answer: milliseconds that passed, and of its CPU. */
export interface Start {
  readonly wall: number;
  readonly cpu: number;
}

export async function measureStarts(
  contestants: readonly Contestant[],
  body: Buffer,
  rounds: number,
): Promise<Start[][]> {
  const starts = contestants.map((): Start[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, contestant] of inTurns(contestants, round))
      starts[i]?.push(await firstAnswer(contestant, body));
  return starts;
}

async function firstAnswer({ start, place }: Contestant, body: Buffer): Promise<Start> {
  const began = performance.now();
  const process = await start();
  try {
    dataOf(await post({ port: process.port, token: place.members.ISSUER.token }, body));
    const wall = performance.now() - began;
    return { wall, cpu: (await process.cpu()) / 1000 };
  } finally {
    closeConnections();
    await process.stop();
  }
}
