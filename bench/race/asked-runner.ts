import type { Ask } from "../../tests/support/measured/post";
import type { Operation } from "./operation";
import type { Runner } from "./runner";
import type { Server } from "./server";

/** A server that takes part in an operation, and what it is asked in it. */
export interface AskedServer {
  readonly name: string;
  readonly server: Server;
  readonly asks: readonly Ask[];
}

export interface AskedRunner extends AskedServer {
  readonly runner: Runner;
}

export async function askedRunners(
  runners: readonly Runner[],
  { contestants, role, asksOf }: Operation,
): Promise<AskedRunner[]> {
  const racing = runners.filter(({ contestant }) => contestants.includes(contestant.kind));
  return Promise.all(
    racing.map(async (runner) => {
      const server = runner.serverFor(role);
      return { name: runner.name, runner, server, asks: await asksOf(server) };
    }),
  );
}
