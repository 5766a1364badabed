import { closeConnectionsTo, send } from "../../tests/support/measured/post";
import type { Contestant } from "./contestant";
import { inTurns } from "./in-turns";
import type { Operation } from "./operation";

/** From the start of the process to its first answer: milliseconds that passed, and of its CPU. */
export interface Start {
  readonly wall: number;
  readonly cpu: number;
}

export async function measureStarts(
  contestants: readonly Contestant[],
  operation: Operation | undefined,
  rounds: number,
): Promise<Start[][]> {
  const starts = contestants.map((): Start[] => []);
  if (!operation) return starts;
  for (let round = 0; round < rounds; round += 1)
    for (const [i, contestant] of inTurns(contestants, round))
      starts[i]?.push(await firstAnswer(contestant, operation));
  return starts;
}

async function firstAnswer(
  { start, place, dialect }: Contestant,
  { role, asksOf }: Operation,
): Promise<Start> {
  const began = performance.now();
  const process = await start();
  try {
    const server = { port: process.port, token: place.members[role].token, engine: place.engine, dialect };
    for (const ask of (await asksOf(server)).slice(0, 1)) await send(server, ask);
    const wall = performance.now() - began;
    return { wall, cpu: (await process.cpu()) / 1000 };
  } finally {
    closeConnectionsTo(process);
    await process.stop();
  }
}
