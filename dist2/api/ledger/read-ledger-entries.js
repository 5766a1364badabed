"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readLedgerEntries = readLedgerEntries;
exports.readLedgerEntry = readLedgerEntry;
const context_1 = require("../graphql/context");
const selection_1 = require("../graphql/selection");
/** The entries that a mutation changed, in the order in which it named them; they exist, because it said so. */
async function readLedgerEntries(context, ids, info) {
    const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("entries"));
    return { entries: await read(context, [...new Set(ids)], wanted) };
}
/** The same of one. */
async function readLedgerEntry(context, id, info) {
    const [entry] = await read(context, [id], (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("entry")));
    if (!entry)
        throw new Error("an entry of a ledger that was just changed cannot be read");
    return { entry };
}
async function read(context, ids, wanted) {
    if (wanted.size === 0)
        return ids.map((id) => ({ __typename: "LedgerEntry", id }));
    const found = await context.reads.ledger.byIds((0, context_1.callerOf)(context), ids, wanted);
    const byId = new Map(found.map((entry) => [entry.id, entry]));
    return ids.flatMap((id) => byId.get(id) ?? []);
}
//# sourceMappingURL=read-ledger-entries.js.map