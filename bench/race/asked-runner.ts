import type { Ask } from "../../tests/support/measured/post";
import type { Operation } from "./operation";
import type { Runner } from "./runner";
import type { Server } from "./server";

/** A contestant that takes part in an operation, and what it is asked in it. */
export interface AskedRunner {
  readonly runner: Runner;
  readonly server: Server;
  readonly asks: readonly Ask[];
}

export async function askedRunners(
  runners: readonly Runner[],
  { contestants, role, asksOf }: Operation,
): Promise<AskedRunner[]> {
  const racing = runners.filter(({ contestant }) => contestants.includes(contestant.kind));
  return Promise.all(
    racing.map(async (runner) => {
      const server = runner.serverFor(role);
      return { runner, server, asks: await asksOf(server) };
    }),
  );
}
