"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.declineAmendmentApplication = declineAmendmentApplication;
const readable_text_1 = require("../../domain/values/readable-text");
const outcome_1 = require("../shared/outcome");
const amendment_application_step_1 = require("./amendment-application-step");
const tell_of_amendment_application_1 = require("./tell-of-amendment-application");
const STEP = {
    mutation: "DECLINE_AMENDMENT_APPLICATION",
    eventType: "AMENDMENT_DECLINED",
};
const LONGEST_REASON = 1_000;
/**
 * 変更申込の謝絶: the issuer's officer declines the amendment with a reason; an end. The guarantee stays as it is, and may have
 * ended. Where the amendment was settled, that goes back to whoever paid it.
 */
async function declineAmendmentApplication(parts, caller, command) {
    const { reason } = command;
    return (0, amendment_application_step_1.takeAmendmentApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const findings = [...(0, readable_text_1.findingsOnText)("reason", reason, LONGEST_REASON)];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const guarantee = await stores.guarantees.takeVisible(caller, application.guaranteeId);
        if (!guarantee)
            throw new Error("an application for an amendment names a guarantee that its issuer does not see");
        const isPaid = application.settlement !== null;
        await (0, tell_of_amendment_application_1.tellOfAmendmentApplication)(stores, parts, guarantee, application, {
            type: "NOTICE_OF_DECLINE",
            letter: (facts) => parts.letters.noticeOfAmendmentDecline(facts, reason, isPaid),
            at,
        });
        return (0, outcome_1.done)({ change: { declineReason: reason, decidedAt: at }, value: {} });
    });
}
//# sourceMappingURL=decline-amendment-application.js.map