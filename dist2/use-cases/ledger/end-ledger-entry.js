"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.endLedgerEntry = endLedgerEntry;
const calendar_date_1 = require("../../domain/values/calendar-date");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
const recorded_entry_step_1 = require("./recorded-entry-step");
/** Records that a guarantee of others has ended, or that a deposit went back. It stays in the ledger. */
async function endLedgerEntry(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "keepLedger");
    const { entryId, end, endedOn, idempotencyKey } = command;
    const call = { caller, operation: "endLedgerEntry", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const at = parts.clock();
        const today = (0, calendar_date_1.dayInJapan)(at);
        const taken = await (0, recorded_entry_step_1.heldRecord)(stores, caller, command);
        if (!("held" in taken))
            return taken;
        if (endedOn > today)
            return (0, outcome_1.invalidInput)([{ path: "endedOn", code: "AFTER_TODAY", limit: today, actual: endedOn }]);
        await stores.ledger.endRecorded(taken.held, { state: end, endedOn });
        await (0, record_event_1.recordEvent)(stores, parts, caller, {
            at,
            type: "LEDGER_ENTRY_ENDED",
            subjectId: entryId,
            from: taken.held.state,
            to: end,
        });
        return (0, outcome_1.done)({ entryId });
    }));
}
//# sourceMappingURL=end-ledger-entry.js.map