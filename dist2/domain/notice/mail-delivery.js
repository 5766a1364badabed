"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LATEST_PLAN_MILLISECONDS = exports.MOST_ATTEMPTS = exports.MOST_COPIES = exports.MAIL_STATUSES = exports.MAIL_TYPES = void 0;
exports.delayAfter = delayAfter;
/** The subjects of mails. */
exports.MAIL_TYPES = [
    "NOTICE_OF_REGISTRATION",
    "NOTICE_OF_INVITATION",
    "NOTICE_OF_PASSWORD_RESET",
    "NOTICE_OF_APPLICATION",
    "NOTICE_OF_APPROVAL",
    "NOTICE_OF_PREMIUM",
    "NOTICE_OF_DECLINE",
    "NOTICE_OF_ISSUE",
    "NOTICE_OF_AMENDMENT",
    "NOTICE_OF_END",
    "NOTICE_OF_REISSUE",
    "NOTICE_OF_GUESSES",
    "NOTICE_OF_RETURN",
    "NOTICE_OF_RECEIPT",
    "HAND_OVER",
    "NOTICE_OF_HAND_OVER",
    "RECEIPT_REMINDER",
    "ALARM",
];
/**
 * The state of a mail: it waits in the queue until the mail server takes it, the system gives it up, or what it tells of has
 * been overtaken.
 */
exports.MAIL_STATUSES = ["QUEUED", "SENT", "FAILED", "WITHDRAWN"];
/** The most copies of one mail sent on demand, so that no mailbox is flooded. */
exports.MOST_COPIES = 10;
/** With the delays below, mails outlast a mail server that is down for two days, such as a weekend. */
exports.MOST_ATTEMPTS = 30;
const FIRST_DELAY_MILLISECONDS = 30_000;
const LONGEST_DELAY_MILLISECONDS = 4 * 60 * 60 * 1_000;
/** The longest delay to plan. A mail planned for later was planned by a wrong clock. */
exports.LATEST_PLAN_MILLISECONDS = 24 * 60 * 60 * 1_000;
/** The random part of a delay, so that mails that failed together are not all tried again together. */
const JITTER = 0.2;
/**
 * Milliseconds until a mail is tried again after so many attempts: twice as long each time, up to four hours.
 * `chance` is a random number from 0 to 1. `null`: it was tried often enough.
 */
function delayAfter(attempts, chance) {
    if (attempts >= exports.MOST_ATTEMPTS)
        return null;
    const delay = Math.min(FIRST_DELAY_MILLISECONDS * 2 ** (attempts - 1), LONGEST_DELAY_MILLISECONDS);
    return Math.round(delay * (1 - JITTER * chance));
}
//# sourceMappingURL=mail-delivery.js.map