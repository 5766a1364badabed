import type { FastifyBaseLogger } from "fastify";
import { tellOfGuesses } from "../../use-cases/auth-key/tell-of-guesses";
import { sweepLeftovers } from "../../use-cases/operation/sweep-leftovers";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { startJob, type Job } from "./job";

const EVERY_MILLISECONDS = 60 * 60_000;

/** Deletes expired rows and tells contractors of wrong keys, every hour; the first time after an hour. */
export function startLeftoverSweep(useCaseParts: UseCaseParts, logger: FastifyBaseLogger): Job {
  return startJob({
    name: "leftover-sweep",
    logger,
    first: EVERY_MILLISECONDS,
    afterFailure: EVERY_MILLISECONDS,
    turn: async () => {
      await tellOfGuesses(useCaseParts);
      await sweepLeftovers(useCaseParts);
      return EVERY_MILLISECONDS;
    },
  });
}
