import type { FastifyBaseLogger } from "fastify";
import { assignAllPositions, assignPositions } from "../../use-cases/change/assign-positions";
import type { Reads } from "../../use-cases/reads";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { logInternalError } from "../http/error-log";
import { startJob, type Job } from "./job";

export interface ChangePositionsParts {
  readonly reads: Pick<Reads, "changes">;
  readonly useCaseParts: Pick<UseCaseParts, "unitOfWork" | "clock">;
  readonly logger: FastifyBaseLogger;
}

const POLL_MILLISECONDS = 2_000;
/** Between two portions of many, so that a caller's write comes in. */
const BREATH_MILLISECONDS = 10;
const AFTER_FAILURE_MILLISECONDS = 10_000;

/** After an upgrade, before the server listens: whoever begins at the end of the feed is told nothing old behind it. */
export async function placeEarlierChanges({
  reads,
  useCaseParts,
  logger,
}: ChangePositionsParts): Promise<void> {
  try {
    if ((await reads.changes.standing()).isAnyPending) await assignAllPositions(useCaseParts);
  } catch (error) {
    // While nothing can be written the server reads all the same; the job goes on with it.
    logInternalError(logger, "change positions", error);
  }
}

/** Gives events their positions in the feed of changes where no reader of it does. */
export function startChangePositions({ reads, useCaseParts, logger }: ChangePositionsParts): Job {
  return startJob({
    name: "change positions",
    logger,
    afterFailure: AFTER_FAILURE_MILLISECONDS,
    turn: async () => {
      // On the reading connection, so that a look takes no write lock.
      const { isAnyPending } = await reads.changes.standing();
      const isMore = isAnyPending && (await assignPositions(useCaseParts));
      return isMore ? BREATH_MILLISECONDS : POLL_MILLISECONDS;
    },
  });
}
