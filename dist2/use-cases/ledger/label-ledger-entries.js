"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.labelLedgerEntries = labelLedgerEntries;
exports.unlabelLedgerEntries = unlabelLedgerEntries;
const ledger_label_1 = require("../../domain/ledger/ledger-label");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const held_entries_1 = require("./held-entries");
/** Puts labels on entries of the own ledger; those that an entry bears already stay. */
async function labelLedgerEntries(parts, caller, command) {
    return changeLabels(parts, caller, command, "labelLedgerEntries");
}
/** Takes labels off entries of the own ledger; those that an entry does not bear are not missed. */
async function unlabelLedgerEntries(parts, caller, command) {
    return changeLabels(parts, caller, command, "unlabelLedgerEntries");
}
/** Labels are the body's own marks: no history of a guarantee tells of them. */
async function changeLabels(parts, caller, command, operation) {
    (0, forbidden_1.assertMay)(caller, "keepLedger");
    const { entryIds, labels: typed, idempotencyKey } = command;
    const call = { caller, operation, idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const labels = (0, ledger_label_1.ledgerLabels)(typed);
        const { entries, findings } = await (0, held_entries_1.heldEntries)(stores, caller, entryIds);
        const isAdding = operation === "labelLedgerEntries";
        const wrong = [
            ...findings,
            ...(0, ledger_label_1.findingsOnLabels)(typed),
            ...(isAdding ? tooManyOn(entries, entryIds, labels) : []),
        ];
        if (wrong.length > 0)
            return (0, outcome_1.invalidInput)(wrong);
        if (isAdding)
            await stores.ledger.addLabels(entryIds, labels);
        else
            await stores.ledger.removeLabels(entryIds, labels);
        return (0, outcome_1.done)({ entryIds });
    }));
}
function tooManyOn(entries, ids, added) {
    return entries.flatMap(({ id, labels }) => {
        const actual = (0, ledger_label_1.tooManyLabels)(labels, added);
        if (actual === null)
            return [];
        const path = `entryIds.${String(ids.indexOf(id))}`;
        return [{ path, code: "TOO_MANY_LABELS", limit: ledger_label_1.MOST_LABELS, actual }];
    });
}
//# sourceMappingURL=label-ledger-entries.js.map