"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.amendGuarantee = amendGuarantee;
const decide_on_amendment_1 = require("./decide-on-amendment");
const guarantee_step_1 = require("./guarantee-step");
const record_amendment_1 = require("./record-amendment");
const outcome_1 = require("../shared/outcome");
const STEP = {
    mutation: "AMEND_GUARANTEE",
    eventType: "GUARANTEE_AMENDED",
};
/**
 * 変更: records that the works contract was changed and the guarantee with it, with a new version of the certificate
 * where the rules ask for one, and queues the mail that tells the contractor; all or nothing. Of two at the same time the
 * second waits for the first, and then names a revision that is over.
 */
async function amendGuarantee(parts, caller, command) {
    const taken = await (0, guarantee_step_1.takeGuaranteeStep)(parts, caller, STEP, command, async (stores, guarantee, at) => {
        const { revision: actual } = guarantee;
        if (command.revision !== actual)
            return (0, outcome_1.refused)({ code: "REVISION_CONFLICT", expected: command.revision, actual });
        // Its premium is settled: nothing is left of it but to amend the guarantee as it was applied for.
        const pending = await stores.amendmentApplications.pendingOf(guarantee.id);
        if (pending?.isSettled)
            return (0, outcome_1.refused)({ code: "AMENDMENT_APPLIED_FOR_ALREADY", applicationId: pending.id });
        const decision = await (0, decide_on_amendment_1.decideOnAmendment)(stores, caller, guarantee, command.change, at);
        if (!decision.possible)
            return (0, outcome_1.invalidInput)(decision.findings);
        const { overCeiling: warnings } = decision;
        if (command.isStrict && warnings.length > 0)
            return (0, outcome_1.invalidInput)(warnings);
        return (0, outcome_1.done)({ subjectId: await (0, record_amendment_1.recordAmendment)(stores, parts, guarantee, decision, at), warnings });
    });
    if (!taken.done)
        return taken;
    const { guaranteeId, subjectId: amendmentId, warnings } = taken.value;
    return (0, outcome_1.done)({ guaranteeId, amendmentId, warnings });
}
//# sourceMappingURL=amend-guarantee.js.map