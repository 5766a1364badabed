"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addLedgerNote = addLedgerNote;
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
/** Notes something with an entry of the own ledger, or with one assigned to the own department. A note stays as it was written; nobody but the own body reads it. */
async function addLedgerNote(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "keepLedger");
    const { entryId, text, idempotencyKey } = command;
    const call = { caller, operation: "addLedgerNote", idempotencyKey, input: command };
    return parts.unitOfWork.run(({ ledger, replies }) => (0, once_1.once)({ ...parts, stores: { replies } }, call, async () => {
        const [entry] = await ledger.hold(caller.organisationId, [entryId], "ATTENDED_TO");
        if (!entry)
            return (0, outcome_1.invalidInput)([{ path: "entryId", code: "NOT_FOUND" }]);
        await ledger.addNote({
            id: parts.newId("ledgernote"),
            entryId,
            text,
            writtenBy: caller.userId,
            writtenAt: parts.clock(),
        });
        return (0, outcome_1.done)({ entryId });
    }));
}
//# sourceMappingURL=add-ledger-note.js.map