"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.revealLedgerPassword = revealLedgerPassword;
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** Shows the viewing password that the own body recorded, and records that it was shown: each time, a repeated call too. */
async function revealLedgerPassword(parts, caller, { entryId, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "revealLedgerPassword");
    const call = { caller, operation: "revealLedgerPassword", idempotencyKey, input: { entryId } };
    return parts.unitOfWork.run(async (stores) => {
        const held = await stores.ledger.holdRecorded(caller.organisationId, entryId);
        if (held === null)
            return (0, outcome_1.invalidInput)([{ path: "entryId", code: "NOT_FOUND" }]);
        const { sealedPassword } = held;
        if (sealedPassword === null)
            return (0, outcome_1.invalidInput)([{ path: "entryId", code: "NO_PASSWORD_KEPT" }]);
        // The reply is kept: it says whose password was shown, never the password.
        const shown = await (0, once_1.once)({ ...parts, stores }, call, () => Promise.resolve((0, outcome_1.done)({ entryId })));
        if (!shown.done)
            return shown;
        await (0, record_event_1.recordEvent)(stores, parts, caller, {
            at: parts.clock(),
            type: "LEDGER_PASSWORD_REVEALED",
            subjectId: entryId,
        });
        return (0, outcome_1.done)({ entryId, password: parts.vault.openSecret(entryId, sealedPassword) });
    });
}
//# sourceMappingURL=reveal-ledger-password.js.map