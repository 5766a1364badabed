"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.remindOfReceipts = remindOfReceipts;
const receipt_deadline_1 = require("../../domain/deposit/receipt-deadline");
const calendar_date_1 = require("../../domain/values/calendar-date");
const notice_facts_1 = require("../notice/notice-facts");
const confirm_clock_1 = require("../shared/confirm-clock");
const record_event_1 = require("../shared/record-event");
const storage_unavailable_1 = require("../shared/storage-unavailable");
const system_1 = require("../shared/system");
const queue_mail_to_body_1 = require("../notice/queue-mail-to-body");
const receiving_body_1 = require("../notice/receiving-body");
const AT_ONCE = 100;
/**
 * Reminds bodies of what they have not decided on, on the business day before its deadline and on the deadline, each once; gives
 * how many mails were queued. It may run as often as one likes and on several servers at once. A body without a mailbox for
 * news is not reminded. On a clock that nothing bears out nobody is.
 */
async function remindOfReceipts(parts, { signal, onFailure }) {
    const today = (0, calendar_date_1.dayInJapan)(parts.clock());
    let reminded = 0;
    const failed = new Set();
    while (!signal.aborted) {
        const waiting = await parts.unitOfWork.run(({ deposits }) => deposits.toRemind(today, AT_ONCE + failed.size));
        const next = waiting.filter(({ id }) => !failed.has(id));
        if (next.length === 0)
            return reminded;
        await (0, confirm_clock_1.confirmClock)(parts, parts.clock());
        for (const deposit of next) {
            if (hasEnded(signal))
                return reminded;
            try {
                if (await parts.unitOfWork.run((stores) => remind(stores, parts, deposit)))
                    reminded += 1;
            }
            catch (error) {
                if (error instanceof storage_unavailable_1.StorageUnavailable)
                    throw error;
                failed.add(deposit.id);
                onFailure(deposit.id, error);
            }
        }
    }
    return reminded;
}
/** Asked anew: it may abort while anything is waited for. */
function hasEnded({ aborted }) {
    return aborted;
}
/** One reminder; `false`: it was not the time any more, or there is nobody to tell. */
async function remind(stores, parts, deposit) {
    const at = parts.clock();
    const reminder = (0, receipt_deadline_1.reminderOn)((0, calendar_date_1.dayInJapan)(at), deposit);
    const taken = await stores.guarantees.takeByNumber(deposit.number);
    // Whatever ended meanwhile is received no more.
    const isAwaited = taken?.guarantee.status === "DEPOSITED";
    const next = isAwaited ? (0, receipt_deadline_1.reminderAfter)(reminder, deposit) : null;
    if (!(await stores.deposits.planReminder(deposit, next)) || !isAwaited)
        return false;
    const body = await (0, receiving_body_1.receivingBody)(stores, parts, taken.obligeeId, at);
    const letter = parts.letters.receiptReminder((0, notice_facts_1.noticeFactsOf)(taken), deposit.receiptDueOn, reminder === "AT_DEADLINE");
    if (!(await (0, queue_mail_to_body_1.queueMailToBody)(stores, parts, taken, body, { type: "RECEIPT_REMINDER", letter, at })))
        return false;
    await (0, record_event_1.recordEvent)(stores, parts, system_1.SYSTEM, {
        at,
        type: "RECEIPT_REMINDED",
        guaranteeId: taken.id,
        subjectId: deposit.id,
    });
    return true;
}
//# sourceMappingURL=remind-of-receipts.js.map