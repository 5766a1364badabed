import { dayInJapan } from "../../domain/values/calendar-date";
import { confirmClock } from "../shared/confirm-clock";
import type { UseCaseParts } from "../use-case-parts";

/**
 * 期限満了 of what bodies recorded themselves: ends every entry whose 保証期限 was before today in Japan, and returns how many
 * these were. No event tells of it: the entry says when it expires. On a clock that nothing bears out nothing expires.
 */
export async function expireRecordedEntries(
  parts: Pick<UseCaseParts, "unitOfWork" | "clock" | "clockWatch">,
): Promise<number> {
  const now = parts.clock();
  await confirmClock(parts, now);
  return parts.unitOfWork.run(({ ledger }) => ledger.expireRecorded(dayInJapan(now)));
}
