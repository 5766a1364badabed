"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startMailDispatch = startMailDispatch;
const dispatch_mails_1 = require("../../use-cases/notice/dispatch-mails");
const password_link_in_1 = require("../../use-cases/document/password-link-in");
const enclosed_documents_1 = require("../../use-cases/document/enclosed-documents");
const error_log_1 = require("../http/error-log");
const job_1 = require("./job");
const mail_lease_1 = require("./mail-lease");
const TIMES = { poll: 2_000, lease: dispatch_mails_1.LEASE_MILLISECONDS, grace: 4_000 };
/** The pause after a failed look, as while the database is down. */
const AFTER_ERROR_MILLISECONDS = 5_000;
/** The longest time that a mail server may take for one mail. */
const LONGEST_MILLISECONDS = 300_000;
/** Sends the mails of the outbox, one at a time and oldest first. */
function startMailDispatch(parts) {
    const times = { ...TIMES, ...parts.times };
    const cuttingOff = new AbortController();
    const job = (0, job_1.startJob)({
        name: "mail dispatch",
        logger: parts.logger,
        afterFailure: AFTER_ERROR_MILLISECONDS,
        turn: async (signal) => {
            const sent = await sendNext({ ...parts, times, closing: signal, cutOff: cuttingOff.signal });
            return sent ? 0 : times.poll;
        },
    });
    return {
        // Takes no further mail; resolves when the one being sent is settled, at the latest after a grace.
        stop: async () => {
            const grace = setTimeout(() => cuttingOff.abort(), times.grace);
            await job.stop();
            clearTimeout(grace);
        },
    };
}
/** `false`: no mail was due. */
async function sendNext(dispatch) {
    const { reads, useCaseParts, logger, times } = dispatch;
    // On the reading connection, so that looking into an empty outbox takes no write lock.
    if (!(await reads.mails.isAnyDue(useCaseParts.clock())))
        return false;
    const mail = await (0, dispatch_mails_1.takeDueMail)({ ...useCaseParts, leaseMilliseconds: times.lease });
    if (mail === null)
        return false;
    const delivery = await send(dispatch, mail);
    const status = await record(dispatch, mail, delivery);
    const failure = delivery.isDelivered ? null : delivery.failure;
    logger.info({ mailId: mail.id, attempt: mail.attempt, status: status ?? "TAKEN_OVER", failure }, "mail");
    return true;
}
async function send({ reads, useCaseParts, transport, times, cutOff, logger }, mail) {
    const lease = new mail_lease_1.MailLease({ ...useCaseParts, leaseMilliseconds: times.lease }, mail);
    const signals = [lease.lost, cutOff, AbortSignal.timeout(LONGEST_MILLISECONDS)];
    try {
        const enclosed = await (0, enclosed_documents_1.enclosedDocuments)({ ...useCaseParts, reads }, mail);
        const link = await (0, password_link_in_1.passwordLinkIn)(useCaseParts, mail);
        if (enclosed === null || link === null)
            return { isDelivered: false, isFinal: true, failure: "ENCLOSURE_GONE" };
        return await transport.send({ ...mail, enclosed, ...link }, AbortSignal.any(signals));
    }
    catch (error) {
        // Made anew at the next attempt.
        (0, error_log_1.logInternalError)(logger, mail.id, error);
        return { isDelivered: false, isFinal: false, failure: "ENCLOSURE_FAILED" };
    }
    finally {
        lease.end();
    }
}
/** Retries until done: a sent mail without its mark would be sent again. */
async function record({ useCaseParts, logger, closing }, mail, delivery) {
    for (;;)
        try {
            return await (0, dispatch_mails_1.recordDelivery)(useCaseParts, mail, delivery);
        }
        catch (error) {
            if (closing.aborted)
                throw error;
            (0, error_log_1.logInternalError)(logger, mail.id, error);
            await (0, job_1.pause)(1_000, closing);
        }
}
//# sourceMappingURL=mail-dispatch.js.map