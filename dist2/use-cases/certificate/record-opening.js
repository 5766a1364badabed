"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OPENING_NOTICES = void 0;
exports.noticeFor = noticeFor;
exports.recordOpening = recordOpening;
exports.openedEvent = openedEvent;
const record_event_1 = require("../shared/record-event");
exports.OPENING_NOTICES = ["BENEFICIARY_IS_ANOTHER_BODY"];
/** A department of a body is the body. */
function noticeFor(guessClass) {
    return guessClass === "BENEFICIARY" ? null : "BENEFICIARY_IS_ANOTHER_BODY";
}
/** What the right key brings: the entry in the ledger, and the record of who opened which version when. */
async function recordOpening(stores, parts, caller, { guaranteeId, certificateId, isEntered, at }) {
    // First: what the opening enters in the ledger is seen at once, and need not be changed again.
    await (0, record_event_1.recordEvent)(stores, parts, caller, openedEvent({ guaranteeId, certificateId }, at));
    if (isEntered)
        await stores.openings.record(caller.organisationId, guaranteeId, at);
}
/** Who opened it stands with every event; this says which version. */
function openedEvent({ guaranteeId, certificateId: subjectId }, at) {
    return { at, type: "CERTIFICATE_OPENED", guaranteeId, subjectId };
}
//# sourceMappingURL=record-opening.js.map