"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resendMail = resendMail;
const mail_delivery_1 = require("../../domain/notice/mail-delivery");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** Queues a copy of a mail that the caller may see: the same words to the same address, a bounded number of times. */
async function resendMail(parts, caller, { mailId, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "resendMail");
    const call = { caller, operation: "resendMail", idempotencyKey, input: { mailId } };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => queueCopy(stores, parts, caller, mailId)));
}
async function queueCopy({ outbox, events }, { clock, newId }, caller, mailId) {
    const found = await outbox.findVisible(caller, mailId);
    if (!found)
        return (0, outcome_1.refused)({ code: "MAIL_NOT_FOUND" });
    const { mail, status } = found;
    if (status === "WITHDRAWN")
        return (0, outcome_1.refused)({ code: "MAIL_WITHDRAWN" });
    // A copy of a copy is one more of the original.
    const originalId = mail.originalId ?? mail.id;
    if (!(await outbox.countCopy(originalId, mail_delivery_1.MOST_COPIES)))
        return (0, outcome_1.refused)({ code: "RESEND_LIMIT_REACHED", limit: mail_delivery_1.MOST_COPIES });
    const at = clock();
    const id = newId("mail");
    await outbox.add({ ...mail, id, originalId, createdAt: at });
    await (0, record_event_1.recordEvent)({ events }, { newId }, caller, {
        at,
        type: "MAIL_RESENT",
        guaranteeId: mail.guaranteeId,
        subjectId: id,
    });
    return (0, outcome_1.done)({ mailId: id });
}
//# sourceMappingURL=resend-mail.js.map