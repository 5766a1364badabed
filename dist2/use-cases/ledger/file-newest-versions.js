"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fileNewestVersions = fileNewestVersions;
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const held_entries_1 = require("./held-entries");
/**
 * 証書の差替え: notes that the body has read and filed the newest version of each certificate. Reading alone notes nothing: a
 * list may be read by a program, and a read writes nothing.
 */
async function fileNewestVersions(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "keepLedger");
    const { entryIds, idempotencyKey } = command;
    const call = { caller, operation: "fileNewestVersions", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const { findings } = await (0, held_entries_1.heldEntries)(stores, caller, entryIds);
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        await stores.ledger.fileNewestVersions(entryIds);
        return (0, outcome_1.done)({ entryIds });
    }));
}
//# sourceMappingURL=file-newest-versions.js.map