"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rejectGuarantee = rejectGuarantee;
const hand_over_findings_1 = require("../../domain/deposit/hand-over-findings");
const guarantee_step_1 = require("../guarantee/guarantee-step");
const outcome_1 = require("../shared/outcome");
const decide_receipt_1 = require("./decide-receipt");
const STEP = { mutation: "REJECT_GUARANTEE", eventType: "GUARANTEE_REJECTED" };
/**
 * 受領拒否: the body does not take what was handed over, and says why. The guarantee stays in force; once it is corrected, the
 * contractor hands it over again.
 */
async function rejectGuarantee(parts, caller, command) {
    const { reason, text, version } = command;
    const rejected = { outcome: "REJECTED", reason, reasonText: text };
    return (0, guarantee_step_1.takeGuaranteeStep)(parts, caller, STEP, command, async (stores, taken, at) => {
        const findings = (0, hand_over_findings_1.findingsOnRejection)(text);
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        return (0, decide_receipt_1.decideReceipt)(stores, parts, caller, taken, version, rejected, at);
    });
}
//# sourceMappingURL=reject-guarantee.js.map