"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LEASE_MILLISECONDS = void 0;
exports.takeDueMail = takeDueMail;
exports.renewLease = renewLease;
exports.recordDelivery = recordDelivery;
const mail_delivery_1 = require("../../domain/notice/mail-delivery");
/** Short, so that the mails of a server that was killed wait no longer; whoever is sending renews it in time. */
exports.LEASE_MILLISECONDS = 10_000;
/**
 * Takes the oldest mail that is due. The transaction ends before the mail is sent: no mail server can hold a lock on
 * our tables. Between the mail server's yes and `recordDelivery` the process may die; then the mail is sent once more,
 * with the same Message-ID, by which it is known to be the same.
 *
 * No second look at the clock: a clock that jumped ahead brings one attempt earlier, and lets a lease seem over as the death of
 * its holder does. What it plans too late is due as soon as the clock is right.
 */
async function takeDueMail({ unitOfWork, clock, leaseMilliseconds, }) {
    return unitOfWork.run(async ({ outbox }) => {
        for (;;) {
            const now = clock();
            const mail = await outbox.takeDue(now, leaseFrom(now, leaseMilliseconds));
            if (mail === null || mail.attempt <= mail_delivery_1.MOST_ATTEMPTS)
                return mail;
            // Whoever took it before died of it, every time.
            await outbox.markFailed(mail, "GIVEN_UP");
        }
    });
}
/** Until when the mail is ours now. To be called well within the lease; `null`: it was lost, stop sending. */
async function renewLease({ unitOfWork, clock, leaseMilliseconds }, mail) {
    return unitOfWork.run(async ({ outbox }) => {
        const leasedUntil = leaseFrom(clock(), leaseMilliseconds);
        return (await outbox.renewLease(mail, leasedUntil)) ? leasedUntil : null;
    });
}
/** Keeps what became of a mail: sent, to be tried again later, or given up. `null`: others have taken it over. */
async function recordDelivery({ unitOfWork, clock }, mail, delivery) {
    return unitOfWork.run((stores) => recordInside(stores, mail, delivery, clock()));
}
async function recordInside({ outbox }, mail, delivery, now) {
    if (delivery.isDelivered) {
        await outbox.markSent(mail.id, now);
        return "SENT";
    }
    const { isFinal, failure } = delivery;
    const delay = isFinal ? null : (0, mail_delivery_1.delayAfter)(mail.attempt, Math.random());
    if (delay === null)
        return (await outbox.markFailed(mail, failure)) ? "FAILED" : null;
    const isPlanned = await outbox.planRetry(mail, new Date(now.getTime() + delay), failure);
    return isPlanned ? "QUEUED" : null;
}
/** `now` is to be asked for inside the unit of work: it may have waited for its turn longer than a lease. */
function leaseFrom(now, leaseMilliseconds = exports.LEASE_MILLISECONDS) {
    return new Date(now.getTime() + leaseMilliseconds);
}
//# sourceMappingURL=dispatch-mails.js.map