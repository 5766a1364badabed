import { setTimeout as wait } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import type { Reads } from "../../use-cases/reads";
import { sealAlarms } from "../../use-cases/operation/seal-alarms";
import { describeFinding } from "../../use-cases/shared/seal-finding";
import { SealSweep } from "../../use-cases/operation/sweep-seals";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { logInternalError } from "../http/error-log";

export interface SealSweepParts {
  readonly reads: Pick<Reads, "seals">;
  readonly useCases: Pick<UseCaseParts, "unitOfWork" | "clock" | "alarms">;
  readonly logger: FastifyBaseLogger;
  /** From one part of a round to the next. */
  readonly pauseMilliseconds?: number;
}

/** Half a day: twice a day everything has been looked at. */
const ROUND_MILLISECONDS = 12 * 60 * 60_000;
/** After a start the first round is quick: whoever starts a server after somebody was at the database learns of it. */
const FIRST_PAUSE_MILLISECONDS = 50;
const LONGEST_PAUSE_MILLISECONDS = 60_000;
const AFTER_FAILURE_MILLISECONDS = 5_000;

/** Looks through all seals in the background for as long as the server runs, at the start at once. */
export class SealSweepJob {
  readonly #closing = new AbortController();
  readonly #ended: Promise<void>;
  readonly #sweep: SealSweep;

  constructor(private readonly parts: SealSweepParts) {
    this.#sweep = new SealSweep(parts);
    this.#ended = this.#run();
  }

  /** Resolves once the part that is under way is done. */
  async stop(): Promise<void> {
    this.#closing.abort();
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    let pause = this.parts.pauseMilliseconds ?? FIRST_PAUSE_MILLISECONDS;
    let ticks = 0;
    let resealed = 0;
    while (!signal.aborted) {
      const swept = await this.#next();
      ticks += 1;
      resealed += swept?.resealed ?? 0;
      if (swept?.isRoundOver === true) {
        await this.#endRound(resealed);
        pause =
          this.parts.pauseMilliseconds ??
          Math.min(LONGEST_PAUSE_MILLISECONDS, Math.floor(ROUND_MILLISECONDS / ticks));
        ticks = 0;
        resealed = 0;
      }
      await wait(swept ? pause : AFTER_FAILURE_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Whether the older keys may go is not judged by what this round did: others write meanwhile, and something may be broken. */
  async #endRound(resealed: number): Promise<void> {
    const { logger, useCases } = this.parts;
    try {
      if (await useCases.unitOfWork.run(({ seals }) => seals.forgetOtherKeys()))
        logger.info(
          { resealed },
          "everything is sealed with the first key of HOSHO_SEAL_KEYS; the others may go",
        );
    } catch (error) {
      logInternalError(logger, "seal-sweep", error);
    }
  }

  async #next(): Promise<Awaited<ReturnType<SealSweep["next"]>> | null> {
    const { logger, useCases } = this.parts;
    try {
      const swept = await this.#sweep.next();
      for (const finding of swept.findings)
        logger.error({ ...finding }, `a seal is broken: ${describeFinding(finding)}`);
      for (const alarm of sealAlarms(swept.findings)) useCases.alarms.raise(alarm);
      for (const failure of swept.failures) logInternalError(logger, "seal-sweep", failure);
      return swept;
    } catch (error) {
      // The next part, or the same again in the next round.
      logInternalError(logger, "seal-sweep", error);
      return null;
    }
  }
}
