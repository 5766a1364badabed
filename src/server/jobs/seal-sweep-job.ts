import type { FastifyBaseLogger } from "fastify";
import { sealAlarms } from "../../use-cases/operation/seal-alarms";
import { SealSweep } from "../../use-cases/operation/sweep-seals";
import type { Reads } from "../../use-cases/reads";
import { describeFinding } from "../../use-cases/shared/seal-finding";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { logInternalError } from "../http/error-log";
import { startJob, type Job } from "./job";

export interface SealSweepParts {
  readonly reads: Pick<Reads, "seals">;
  readonly useCaseParts: Pick<UseCaseParts, "unitOfWork" | "clock" | "alarms">;
  readonly logger: FastifyBaseLogger;
  /** From one part of a round to the next. */
  readonly pauseMilliseconds?: number;
}

const NAME = "seal-sweep";
/** Half a day at most: each round checks all seals. */
const ROUND_MILLISECONDS = 12 * 60 * 60_000;
/** The first round is quick: it finds changes made while the server was down. */
const FIRST_PAUSE_MILLISECONDS = 50;
/** A turn takes some milliseconds: so an idle server spends a thousandth of a processor, and 10,000 guarantees take half an hour. */
const LONGEST_PAUSE_MILLISECONDS = 5_000;
const AFTER_FAILURE_MILLISECONDS = 5_000;

/** Looks through all seals in the background, the first time at the start. */
export function startSealSweep(parts: SealSweepParts): Job {
  const sweep = new SealSweep(parts);
  let pause = parts.pauseMilliseconds ?? FIRST_PAUSE_MILLISECONDS;
  let turns = 0;
  let resealed = 0;
  return startJob({
    name: NAME,
    logger: parts.logger,
    // The next part, or the same again in the next round.
    afterFailure: AFTER_FAILURE_MILLISECONDS,
    turn: async () => {
      const swept = await sweep.next();
      report(parts, swept);
      turns += 1;
      resealed += swept.resealed;
      if (!swept.isRoundOver) return pause;
      await endRound(parts, resealed);
      pause =
        parts.pauseMilliseconds ??
        Math.min(LONGEST_PAUSE_MILLISECONDS, Math.floor(ROUND_MILLISECONDS / turns));
      turns = 0;
      resealed = 0;
      return pause;
    },
  });
}

function report(
  { logger, useCaseParts }: SealSweepParts,
  swept: Awaited<ReturnType<SealSweep["next"]>>,
): void {
  for (const finding of swept.findings)
    logger.error({ ...finding }, `a seal is broken: ${describeFinding(finding)}`);
  for (const alarm of sealAlarms(swept.findings)) useCaseParts.alarms.raise(alarm);
  for (const failure of swept.failures) logInternalError(logger, NAME, failure);
}

/**
 * This round's own result does not tell whether the older keys may go: other servers write meanwhile, and a
 * row may be broken.
 */
async function endRound({ logger, useCaseParts }: SealSweepParts, resealed: number): Promise<void> {
  try {
    if (await useCaseParts.unitOfWork.run(({ seals }) => seals.forgetOtherKeys()))
      logger.info(
        { resealed },
        "everything is sealed with the first key of HOSHO_SEAL_KEYS; the others may go",
      );
  } catch (error) {
    logInternalError(logger, NAME, error);
  }
}
