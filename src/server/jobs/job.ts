import { setTimeout as wait } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import { logInternalError } from "../http/error-log";

/** The server's background work for as long as it runs. Any number of servers may do it on one database. */
export interface Job {
  /** Resolves once the turn that is under way is done. */
  stop(): Promise<void>;
}

export interface JobTurns {
  /** The job's name in the log of a failed turn. */
  readonly name: string;
  readonly logger: FastifyBaseLogger;
  /** Does a part of the work; resolves to the pause until the next turn, in milliseconds. */
  readonly turn: (signal: AbortSignal) => Promise<number>;
  /** The pause after a turn that failed, such as while the database is away, in milliseconds. */
  readonly afterFailure: number;
  /** The pause before the first turn, in milliseconds; unless given, there is none. */
  readonly first?: number;
}

/** Takes one turn after another, the first at once; a turn that fails is logged, and the next one goes on. */
export function startJob({ name, logger, turn, afterFailure, first = 0 }: JobTurns): Job {
  const closing = new AbortController();
  const { signal } = closing;
  const run = async (): Promise<void> => {
    if (first > 0) await pause(first, signal);
    while (!signal.aborted) {
      const next = await turn(signal).catch((error: unknown) => {
        logInternalError(logger, name, error);
        return afterFailure;
      });
      await pause(next, signal);
    }
  };
  const ended = run();
  return {
    stop: async () => {
      closing.abort();
      await ended;
    },
  };
}

/** Background work that begins after a while. */
export function beginLater(milliseconds: number, begin: () => Job): Job {
  const closing = new AbortController();
  const begun = pause(milliseconds, closing.signal).then(() => (closing.signal.aborted ? null : begin()));
  return {
    stop: async () => {
      closing.abort();
      await (await begun)?.stop();
    },
  };
}

/** The signal ends the pause early; it never rejects. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
