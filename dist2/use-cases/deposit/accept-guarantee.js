"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.acceptGuarantee = acceptGuarantee;
const guarantee_step_1 = require("../guarantee/guarantee-step");
const decide_receipt_1 = require("./decide-receipt");
const STEP = { mutation: "ACCEPT_GUARANTEE", eventType: "GUARANTEE_ACCEPTED" };
/** 受領: the body in whose favour the guarantee is has checked what was handed over, and takes it. */
async function acceptGuarantee(parts, caller, command) {
    const accepted = { outcome: "ACCEPTED", reason: null, reasonText: null };
    return (0, guarantee_step_1.takeGuaranteeStep)(parts, caller, STEP, command, (stores, taken, at) => (0, decide_receipt_1.decideReceipt)(stores, parts, caller, taken, command.version, accepted, at));
}
//# sourceMappingURL=accept-guarantee.js.map