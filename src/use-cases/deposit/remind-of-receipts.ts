import { reminderAfter, reminderOn } from "../../domain/deposit/receipt-deadline";
import { dayInJapan } from "../../domain/values/calendar-date";
import { noticeFactsOf } from "../notice/notice-facts";
import { confirmClock } from "../shared/confirm-clock";
import { recordEvent } from "../shared/record-event";
import { StorageUnavailable } from "../shared/storage-unavailable";
import { SYSTEM } from "../shared/system";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { DepositToRemind } from "./ports";
import { queueMailToBody } from "../notice/queue-mail-to-body";
import { receivingBody } from "../notice/receiving-body";

type Parts = Pick<
  UseCaseParts,
  "unitOfWork" | "clock" | "clockWatch" | "newId" | "letters" | "publishedHandOverRules"
>;

export interface ReminderRun {
  /** Aborts between two units of work: what is left waits for the next run. */
  readonly signal: AbortSignal;
  /** Hears of a hand-over whose reminder failed; the others are sent, all the same. */
  readonly onFailure: (depositId: string, error: unknown) => void;
}

const AT_ONCE = 100;

/**
 * Reminds bodies of what they have not decided on, on the business day before its deadline and on the deadline, each once; gives
 * how many mails were queued. It may run as often as one likes and on several servers at once. A body without a mailbox for
 * news is not reminded. On a clock that nothing bears out nobody is.
 */
export async function remindOfReceipts(parts: Parts, { signal, onFailure }: ReminderRun): Promise<number> {
  const today = dayInJapan(parts.clock());
  let reminded = 0;
  const failed = new Set<string>();
  while (!signal.aborted) {
    const waiting = await parts.unitOfWork.run(({ deposits }) =>
      deposits.toRemind(today, AT_ONCE + failed.size),
    );
    const next = waiting.filter(({ id }) => !failed.has(id));
    if (next.length === 0) return reminded;
    await confirmClock(parts, parts.clock());
    for (const deposit of next) {
      if (hasEnded(signal)) return reminded;
      try {
        if (await parts.unitOfWork.run((stores) => remind(stores, parts, deposit))) reminded += 1;
      } catch (error) {
        if (error instanceof StorageUnavailable) throw error;
        failed.add(deposit.id);
        onFailure(deposit.id, error);
      }
    }
  }
  return reminded;
}

/** Asked anew: it may abort while anything is waited for. */
function hasEnded({ aborted }: AbortSignal): boolean {
  return aborted;
}

/** One reminder; `false`: it was not the time any more, or there is nobody to tell. */
async function remind(stores: Stores, parts: Parts, deposit: DepositToRemind): Promise<boolean> {
  const at = parts.clock();
  const reminder = reminderOn(dayInJapan(at), deposit);
  const taken = await stores.guarantees.takeByNumber(deposit.number);
  // Whatever ended meanwhile is received no more.
  const isAwaited = taken?.guarantee.status === "DEPOSITED";
  const next = isAwaited ? reminderAfter(reminder, deposit) : null;
  if (!(await stores.deposits.planReminder(deposit, next)) || !isAwaited) return false;
  const body = await receivingBody(stores, parts, taken.obligeeId, at);
  const letter = parts.letters.receiptReminder(
    noticeFactsOf(taken),
    deposit.receiptDueOn,
    reminder === "AT_DEADLINE",
  );
  if (!(await queueMailToBody(stores, parts, taken, body, { type: "RECEIPT_REMINDER", letter, at })))
    return false;
  await recordEvent(stores, parts, SYSTEM, {
    at,
    type: "RECEIPT_REMINDED",
    guaranteeId: taken.id,
    subjectId: deposit.id,
  });
  return true;
}
