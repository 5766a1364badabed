"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addEarlierPaidAhead = addEarlierPaidAhead;
const paid_ahead_column_1 = require("./paid-ahead-column");
/**
 * What guarantees of before the column were issued with: their applications say it, one statement for all of them. These are
 * shown by it, and verified with the guarantees.
 */
async function addEarlierPaidAhead(session, found, showing) {
    const ids = found.flatMap(({ keys }) => keys.saidByApplication ?? []);
    if (ids.length === 0)
        return;
    if (showing !== "LISTED")
        showing.add("APPLICATION", ids);
    const rows = await session.sql((parameters) => `SELECT p.id AS id, p.content AS content FROM guarantee_application p WHERE p.id IN (${parameters.list(ids)})`);
    const contents = new Map(rows.map(({ id, content }) => [id, content]));
    for (const { keys, view } of found) {
        const content = contents.get(keys.saidByApplication ?? "");
        if (content !== undefined)
            Object.assign(view, { paidAhead: (0, paid_ahead_column_1.paidAheadFrom)(null, content) });
    }
}
//# sourceMappingURL=earlier-paid-ahead.reads.js.map