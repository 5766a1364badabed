"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.heldRecord = heldRecord;
const outcome_1 = require("../shared/outcome");
/** The calendar alone ended what expired: the body may still hear of a later day, or of another end. */
const OPEN_STATES = ["ACCEPTED", "EXPIRED"];
/**
 * An entry that the body recorded itself, held, as long as it has not ended and is as the caller saw it. One that was
 * issued here follows its guarantee.
 */
async function heldRecord({ ledger }, { organisationId }, { entryId, revision }) {
    const held = await ledger.holdRecorded(organisationId, entryId);
    if (held === null) {
        const [entry] = await ledger.hold(organisationId, [entryId]);
        return (0, outcome_1.invalidInput)([{ path: "entryId", code: entry ? "RECORDED_ELSEWHERE" : "NOT_FOUND" }]);
    }
    if (!OPEN_STATES.includes(held.state))
        return (0, outcome_1.refused)({ code: "STEP_NOT_ALLOWED", status: held.state, allowedActions: [], about: "GUARANTEE" });
    if (held.revision !== revision)
        return (0, outcome_1.refused)({ code: "REVISION_CONFLICT", expected: revision, actual: held.revision });
    return { held };
}
//# sourceMappingURL=recorded-entry-step.js.map