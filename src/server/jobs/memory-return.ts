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
 * Gives memory back once a busy server has become quiet. V8 keeps the garbage of the last moments, and as much room for new
 * objects as the busiest moment needed, until there is work again: a fourth of what an idle server takes.
 */
export function startMemoryReturn(logger: FastifyBaseLogger): Job {
  const moments = new QuietMoments(cpuMilliseconds, LOOK_EVERY_MILLISECONDS);
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
  /** A start is always worth it. */
  #collectedAt = -WORTH_MILLISECONDS;
  #before: number;

  /** `used`: CPU time of the process so far, in milliseconds. `between`: two looks. */
  constructor(
    private readonly used: () => number,
    private readonly between: number,
  ) {
    this.#before = used();
  }

  /** What `collect` takes itself is no work. */
  look(collect: () => void): void {
    const now = this.used();
    const isQuiet = now - this.#before < this.between * QUIET_SHARE;
    if (isQuiet && now - this.#collectedAt > WORTH_MILLISECONDS) {
      collect();
      this.#collectedAt = this.used();
    }
    this.#before = this.used();
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
