import type { FastifyBaseLogger } from "fastify";
import { remindOfReceipts } from "../../use-cases/deposit/remind-of-receipts";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { logInternalError } from "../http/error-log";
import { startJob, type Job } from "./job";

export interface ReminderJobParts {
  readonly useCaseParts: Pick<
    UseCaseParts,
    "unitOfWork" | "clock" | "clockWatch" | "newId" | "letters" | "publishedHandOverRules"
  >;
  readonly logger: FastifyBaseLogger;
  /** From the end of one run to the next. */
  readonly everyMilliseconds?: number;
}

const EVERY_MILLISECONDS = 60 * 60_000;

/** Reminds bodies of what they have not received, at the start and every hour from then on. */
export function startReminders({
  useCaseParts,
  logger,
  everyMilliseconds = EVERY_MILLISECONDS,
}: ReminderJobParts): Job {
  const onFailure = (depositId: string, error: unknown): void => {
    logInternalError(logger, depositId, error);
  };
  return startJob({
    name: "reminders",
    logger,
    afterFailure: everyMilliseconds,
    turn: async (signal) => {
      const reminded = await remindOfReceipts(useCaseParts, { signal, onFailure });
      if (reminded > 0) logger.info({ reminded }, "bodies reminded of receipts");
      return everyMilliseconds;
    },
  });
}
