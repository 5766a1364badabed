"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordLedgerEntry = recordLedgerEntry;
const recorded_guarantee_1 = require("../../domain/ledger/recorded-guarantee");
const calendar_date_1 = require("../../domain/values/calendar-date");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** Records a guarantee that was not issued here in the own ledger: paper, a bank's, an insurer's bond, cash, securities. */
async function recordLedgerEntry(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "keepLedger");
    const { record, password, idempotencyKey } = command;
    const call = { caller, operation: "recordLedgerEntry", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const at = parts.clock();
        const findings = [...(0, recorded_guarantee_1.findingsOnRecord)(record, (0, calendar_date_1.dayInJapan)(at))];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const id = parts.newId("ledger");
        await stores.ledger.insertRecorded({
            id,
            obligeeId: caller.organisationId,
            record,
            sealedPassword: password === null ? null : parts.vault.sealSecret(id, password),
            enteredAt: at,
        });
        await (0, record_event_1.recordEvent)(stores, parts, caller, { at, type: "LEDGER_ENTRY_RECORDED", subjectId: id });
        return (0, outcome_1.done)({ entryId: id });
    }));
}
//# sourceMappingURL=record-ledger-entry.js.map