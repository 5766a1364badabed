"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeLedgerEntry = changeLedgerEntry;
const recorded_guarantee_1 = require("../../domain/ledger/recorded-guarantee");
const calendar_date_1 = require("../../domain/values/calendar-date");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
const recorded_entry_step_1 = require("./recorded-entry-step");
/** Says anew all that the own body recorded of a guarantee that was not issued here. */
async function changeLedgerEntry(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "keepLedger");
    const { entryId, record, password, idempotencyKey } = command;
    const call = { caller, operation: "changeLedgerEntry", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const at = parts.clock();
        const taken = await (0, recorded_entry_step_1.heldRecord)(stores, caller, command);
        if (!("held" in taken))
            return taken;
        const findings = [...(0, recorded_guarantee_1.findingsOnRecord)(record, (0, calendar_date_1.dayInJapan)(at))];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const { held } = taken;
        const sealedPassword = typeof password === "string" ? parts.vault.sealSecret(entryId, password) : null;
        await stores.ledger.changeRecorded(held, {
            record,
            sealedPassword: password === undefined ? held.sealedPassword : sealedPassword,
        });
        await (0, record_event_1.recordEvent)(stores, parts, caller, { at, type: "LEDGER_ENTRY_CHANGED", subjectId: entryId });
        return (0, outcome_1.done)({ entryId });
    }));
}
//# sourceMappingURL=change-ledger-entry.js.map