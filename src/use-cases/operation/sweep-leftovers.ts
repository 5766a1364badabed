import { hourOf } from "../../domain/notice/alarm";
import { FORGOTTEN_AFTER_MILLISECONDS } from "../../domain/auth-key/guess-limits";
import { SESSION_MILLISECONDS } from "../../domain/account/session-lifetime";
import { KEPT_MILLISECONDS } from "../../domain/webhook/delivery-schedule";
import { confirmClock } from "../shared/confirm-clock";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";

/** Other writes come between: nobody waits until all is swept. */
const AT_ONCE = 500;
/** Longer than anybody repeats a call whose answer was lost. */
const REPLY_MILLISECONDS = 7 * 24 * 60 * 60 * 1_000;

/**
 * Deletes what serves nobody any more: sessions, and links in mails, that ended longer ago than a session lives; and after seven days counts,
 * which nothing looks at after that, whether their number exists or not, and replies to calls that nobody repeats. Deliveries of
 * webhooks go after 30 days.
 */
export async function sweepLeftovers({
  unitOfWork,
  clock,
  clockWatch,
}: Pick<UseCaseParts, "unitOfWork" | "clock" | "clockWatch">): Promise<void> {
  // By this instant all is decided: a jump that comes later sweeps nothing.
  const now = clock();
  await confirmClock({ clockWatch }, now);
  const ago = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  const sweeps: ((stores: Stores) => Promise<number>)[] = [
    ({ guesses }) => guesses.deleteBefore(ago(FORGOTTEN_AFTER_MILLISECONDS), AT_ONCE),
    ({ replies }) => replies.deleteBefore(ago(REPLY_MILLISECONDS), AT_ONCE),
    ({ alarms }) => alarms.deleteBefore(hourOf(ago(FORGOTTEN_AFTER_MILLISECONDS)), AT_ONCE),
    ({ webhookQueue }) => webhookQueue.deleteBefore(ago(KEPT_MILLISECONDS), AT_ONCE),
    ({ passwordLinks }) => passwordLinks.deleteBefore(ago(SESSION_MILLISECONDS), AT_ONCE),
    ({ sessions }) => sessions.deleteEnded(ago(SESSION_MILLISECONDS), AT_ONCE),
  ];
  for (const sweep of sweeps) {
    let deleted: number;
    do deleted = await unitOfWork.run(sweep);
    while (deleted === AT_ONCE);
  }
}
