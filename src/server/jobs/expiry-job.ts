import type { FastifyBaseLogger } from "fastify";
import { expireGuarantees } from "../../use-cases/guarantee/expire-guarantees";
import { expireRecordedEntries } from "../../use-cases/ledger/expire-recorded-entries";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { logInternalError } from "../http/error-log";
import { startJob, type Job } from "./job";

export interface ExpiryJobParts {
  readonly useCaseParts: Pick<UseCaseParts, "unitOfWork" | "clock" | "clockWatch" | "newId" | "letters">;
  readonly logger: FastifyBaseLogger;
  /** From the end of one run to the next. */
  readonly everyMilliseconds?: number;
}

const EVERY_MILLISECONDS = 60 * 60_000;

/** Ends the guarantees whose 保証期限 has passed, and those that bodies recorded themselves, at the start and every hour from then on. */
export function startExpiry({
  useCaseParts,
  logger,
  everyMilliseconds = EVERY_MILLISECONDS,
}: ExpiryJobParts): Job {
  const onFailure = (guaranteeId: string, error: unknown): void => {
    logInternalError(logger, guaranteeId, error);
  };
  return startJob({
    name: "expiry",
    logger,
    afterFailure: everyMilliseconds,
    turn: async (signal) => {
      const expired = await expireGuarantees(useCaseParts, { signal, onFailure });
      if (expired > 0) logger.info({ expired }, "guarantees expired");
      const recorded = await expireRecordedEntries(useCaseParts);
      if (recorded > 0) logger.info({ expired: recorded }, "guarantees of others expired");
      return everyMilliseconds;
    },
  });
}
