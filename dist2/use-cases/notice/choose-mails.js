"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.chooseMails = chooseMails;
const mail_choices_1 = require("../../domain/notice/mail-choices");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** Says which mails the caller's own organisation wants from now on; what it chose before does not count any more. */
async function chooseMails(parts, caller, { noticeAddress, switchedOff, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "chooseMails");
    const choices = { noticeAddress, switchedOff: [...new Set(switchedOff)].sort() };
    const call = { caller, operation: "chooseMails", idempotencyKey, input: choices };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => chooseInside(stores, parts, caller, choices)));
}
async function chooseInside(stores, { clock, newId }, caller, choices) {
    const { organisationId, role } = caller;
    if (role === "OPERATOR")
        throw new Error("the operator has no mails to choose");
    const findings = (0, mail_choices_1.findingsOnMailChoices)(role, choices);
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const at = clock();
    await stores.mailChoices.put(organisationId, choices, at);
    await (0, record_event_1.recordEvent)(stores, { newId }, caller, { at, type: "MAILS_CHOSEN", subjectId: organisationId });
    return (0, outcome_1.done)({ choices });
}
//# sourceMappingURL=choose-mails.js.map