"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.endOfCancellation = endOfCancellation;
exports.endOfDischarge = endOfDischarge;
const guarantee_end_evidence_1 = require("./guarantee-end-evidence");
const guarantee_life_cycle_1 = require("./guarantee-life-cycle");
/** The end that a cancellation without findings is recorded as. */
function endOfCancellation(cancellation) {
    const { cancelledOn: endedOn, ground, consentedOn, reference, evidence } = cancellation;
    const shown = ground === "OBLIGEE_FAULT" ? facts(reference, evidence) : document(reference, evidence);
    return { status: guarantee_life_cycle_1.LIFE_CYCLE.cancel.to, endedOn, ground, consentedOn, ...shown };
}
/** The end that a discharge without findings is recorded as. */
function endOfDischarge(discharge) {
    const { dischargedOn: endedOn, reference, evidence } = discharge;
    const shown = document(reference, evidence);
    return { status: guarantee_life_cycle_1.LIFE_CYCLE.discharge.to, endedOn, ground: null, consentedOn: null, ...shown };
}
/** One document, told as the end's reference and as its evidence, whichever of the two names its number. */
function document(reference, stated) {
    const evidence = stated && (0, guarantee_end_evidence_1.completeEvidence)({ ...stated, reference: stated.reference ?? reference });
    return { reference: reference ?? evidence?.reference ?? null, evidence };
}
/** The facts, and beside them the document that shows them. */
function facts(reference, stated) {
    return { reference, evidence: stated && (0, guarantee_end_evidence_1.completeEvidence)(stated) };
}
//# sourceMappingURL=guarantee-end-statement.js.map