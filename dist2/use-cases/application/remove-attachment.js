"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.removeAttachment = removeAttachment;
const changeable_application_1 = require("./changeable-application");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const record_event_1 = require("../shared/record-event");
const outcome_1 = require("../shared/outcome");
/** Takes an attachment (添付書類) out of a draft or a returned application: its bytes are gone, what it was stays on record. */
async function removeAttachment(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "applyForGuarantee");
    const { applicationId, attachmentId, idempotencyKey } = command;
    const call = { caller, operation: "removeAttachment", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const named = async () => (await stores.attachments.of(applicationId)).find(({ id }) => id === attachmentId);
        const changeable = await (0, changeable_application_1.changeableApplication)(stores, caller, applicationId, (await named())?.kind);
        if (!changeable.done)
            return changeable;
        // Whether there is one is told only to who may see the application. Asked again, now that nobody else may remove it.
        if (!(await named()))
            return (0, outcome_1.invalidInput)([{ path: "attachmentId", code: "NOT_FOUND" }]);
        if (await isInWaitingMail(stores, caller, changeable.value, attachmentId))
            return (0, outcome_1.invalidInput)([{ path: "attachmentId", code: "ENCLOSED_IN_WAITING_MAIL" }]);
        const at = parts.clock();
        await stores.attachments.remove(attachmentId, at);
        await (0, record_event_1.recordEvent)(stores, parts, caller, {
            at,
            type: "ATTACHMENT_REMOVED",
            subjectId: applicationId,
        });
        return (0, outcome_1.done)({ applicationId });
    }));
}
/** Whether a hand-over by mail that has not gone yet encloses it: without it, that mail could never be sent. */
async function isInWaitingMail({ guarantees, outbox }, caller, { guaranteeId }, attachmentId) {
    if (guaranteeId === null)
        return false;
    // Held: nobody hands it over meanwhile.
    await guarantees.takeVisible(caller, guaranteeId);
    return (await outbox.enclosedInWaiting(guaranteeId)).includes(attachmentId);
}
//# sourceMappingURL=remove-attachment.js.map