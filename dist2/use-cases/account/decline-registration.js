"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.declineRegistration = declineRegistration;
const readable_text_1 = require("../../domain/values/readable-text");
const handling_branch_1 = require("../party/handling-branch");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const registration_to_decide_1 = require("./registration-to-decide");
const tell_of_registration_1 = require("./tell-of-registration");
const record_event_1 = require("../shared/record-event");
/** 利用登録の謝絶: declines a request with a reason. */
async function declineRegistration(parts, caller, { idempotencyKey, ...command }) {
    (0, forbidden_1.assertMay)(caller, "decideRegistration");
    const call = { caller, operation: "declineRegistration", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => declineInside(stores, parts, caller, command)));
}
async function declineInside(stores, parts, caller, { registrationId, reason }) {
    const findings = [...(0, readable_text_1.findingsOnText)("reason", reason, readable_text_1.LONGEST.place)];
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const found = await (0, registration_to_decide_1.registrationToDecide)(stores, caller, registrationId, "decline");
    if (!found.done)
        return found;
    const at = parts.clock();
    await stores.registrations.decide(registrationId, { status: "DECLINED", at, reason });
    await (0, record_event_1.recordEvent)(stores, parts, caller, {
        at,
        type: "REGISTRATION_DECLINED",
        subjectId: registrationId,
        from: "REQUESTED",
        to: "DECLINED",
    });
    const registration = found.value;
    const branch = await (0, handling_branch_1.handlingBranch)(stores, registration.issuerId, null, registration);
    if (!branch)
        throw new Error("a registration was asked of an issuer that has no branch");
    const decided = { isAccepted: false, reason };
    await (0, tell_of_registration_1.tellOfRegistration)(stores, parts, { registration, branch, decided }, at);
    return (0, outcome_1.done)({ registrationId });
}
//# sourceMappingURL=decline-registration.js.map