"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sweepLeftovers = sweepLeftovers;
const alarm_1 = require("../../domain/notice/alarm");
const guess_limits_1 = require("../../domain/auth-key/guess-limits");
const session_lifetime_1 = require("../../domain/account/session-lifetime");
const delivery_schedule_1 = require("../../domain/webhook/delivery-schedule");
const confirm_clock_1 = require("../shared/confirm-clock");
/** Other writes come between: nobody waits until all is swept. */
const AT_ONCE = 500;
/** Longer than anybody repeats a call whose answer was lost. */
const REPLY_MILLISECONDS = 7 * 24 * 60 * 60 * 1_000;
/**
 * Deletes what serves nobody any more: sessions, and links in mails, that ended longer ago than a session lives; and after seven days counts,
 * which nothing looks at after that, whether their number exists or not, and replies to calls that nobody repeats. Deliveries of
 * webhooks go after 30 days.
 */
async function sweepLeftovers({ unitOfWork, clock, clockWatch, }) {
    // By this instant all is decided: a jump that comes later sweeps nothing.
    const now = clock();
    await (0, confirm_clock_1.confirmClock)({ clockWatch }, now);
    const ago = (milliseconds) => new Date(now.getTime() - milliseconds);
    const sweeps = [
        ({ guesses }) => guesses.deleteBefore(ago(guess_limits_1.FORGOTTEN_AFTER_MILLISECONDS), AT_ONCE),
        ({ replies }) => replies.deleteBefore(ago(REPLY_MILLISECONDS), AT_ONCE),
        ({ alarms }) => alarms.deleteBefore((0, alarm_1.hourOf)(ago(guess_limits_1.FORGOTTEN_AFTER_MILLISECONDS)), AT_ONCE),
        ({ webhookQueue }) => webhookQueue.deleteBefore(ago(delivery_schedule_1.KEPT_MILLISECONDS), AT_ONCE),
        ({ passwordLinks }) => passwordLinks.deleteBefore(ago(session_lifetime_1.SESSION_MILLISECONDS), AT_ONCE),
        ({ sessions }) => sessions.deleteEnded(ago(session_lifetime_1.SESSION_MILLISECONDS), AT_ONCE),
    ];
    for (const sweep of sweeps) {
        let deleted;
        do
            deleted = await unitOfWork.run(sweep);
        while (deleted === AT_ONCE);
    }
}
//# sourceMappingURL=sweep-leftovers.js.map