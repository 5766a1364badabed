import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { FastifyBaseLogger } from "fastify";
import { startJob, type Job } from "./job";

const LOOK_EVERY_MILLISECONDS = 10_000;
/** Of the time between two looks. Background work of a quiet server takes less. */
const QUIET_SHARE = 0.02;
/** Of CPU: whoever worked less since the last time has left little. */
const WORTH_MILLISECONDS = 500;
/**
 * Quiet looks in turn. A collection drops compiled code with the last objects that it was compiled for, and thousands of requests
 * behind it take twice the CPU: a server that pauses between two bursts keeps both. After a start one look is enough, as long as few
 * have had an answer.
 */
const QUIET_LOOKS = 30;
const FEW_REQUESTS = 100;

/**
 * Gives memory back once a busy server has been quiet for five minutes. V8 keeps the garbage of the last moments, and as much room for new
 * objects as the busiest moment needed, until there is work again: a fourth of what an idle server takes.
 */
export function startMemoryReturn(logger: FastifyBaseLogger, requests: () => number): Job {
  const moments = new QuietMoments(cpuMilliseconds, LOOK_EVERY_MILLISECONDS, requests);
  return startJob({
    name: "memory-return",
    logger,
    first: LOOK_EVERY_MILLISECONDS,
    afterFailure: LOOK_EVERY_MILLISECONDS,
    turn: () => {
      moments.look(collectGarbage);
      return Promise.resolve(LOOK_EVERY_MILLISECONDS);
    },
  });
}

/** Finds the moments in which a process has nothing to do, after it had. */
export class QuietMoments {
  /** `undefined`: not since the start. */
  #collectedAt: number | undefined;
  #quietLooks = 0;
  #before: number;

  /** `used`: CPU time of the process so far, in milliseconds. `between`: two looks. `requests`: that came so far. */
  constructor(
    private readonly used: () => number,
    private readonly between: number,
    private readonly requests: () => number,
  ) {
    this.#before = used();
  }

  /** What `collect` takes itself is no work. */
  look(collect: () => void): void {
    const now = this.used();
    const isQuiet = now - this.#before < this.between * QUIET_SHARE;
    this.#quietLooks = isQuiet ? this.#quietLooks + 1 : 0;
    if (isQuiet && this.#isWorth(now)) {
      collect();
      this.#collectedAt = this.used();
    }
    this.#before = this.used();
  }

  #isWorth(now: number): boolean {
    if (this.#collectedAt === undefined && this.requests() <= FEW_REQUESTS) return true;
    return this.#quietLooks >= QUIET_LOOKS && now - (this.#collectedAt ?? 0) > WORTH_MILLISECONDS;
  }
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Takes some 100 ms. Node.js gives the function to those alone who ask for it at the start, or so. What remains is moved together:
 * a page of V8's is given back when nothing is left on it.
 */
export function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--compact-on-every-full-gc");
  try {
    collect();
  } finally {
    setFlagsFromString("--no-compact-on-every-full-gc");
  }
}
