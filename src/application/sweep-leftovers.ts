import { addDays, dayInJapan } from "../domain/calendar-date";
import { SESSION_MILLISECONDS } from "../domain/session-lifetime";
import { confirmClock } from "./confirm-clock";
import type { UseCaseParts } from "./use-case";

/** Other writes come between: nobody waits until all is swept. */
const SESSIONS_AT_ONCE = 200;

/**
 * Deletes what serves nobody any more: counts of past days, and sessions that ended longer ago than a session lives.
 * Yesterday's counts stay, because servers' clocks differ.
 */
export async function sweepLeftovers({
  unitOfWork,
  clock,
  clockWatch,
}: Pick<UseCaseParts, "unitOfWork" | "clock" | "clockWatch">): Promise<void> {
  await confirmClock({ clock, clockWatch });
  const now = clock();
  await unitOfWork.run(({ guesses }) => guesses.forgetBefore(addDays(dayInJapan(now), -1)));
  const before = new Date(now.getTime() - SESSION_MILLISECONDS);
  for (;;) {
    const deleted = await unitOfWork.run(({ sessions }) => sessions.deleteEnded(before, SESSIONS_AT_ONCE));
    if (deleted < SESSIONS_AT_ONCE) return;
  }
}
