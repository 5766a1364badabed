"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENTRIES_EXPORTED_AT_ONCE = void 0;
exports.exportLedger = exportLedger;
const forbidden_1 = require("../shared/forbidden");
const wanted_1 = require("../shared/wanted");
/** How many entries are read by one statement: so few that no other request waits long, and memory holds them easily. */
exports.ENTRIES_EXPORTED_AT_ONCE = 1_000;
const NEEDED = (0, wanted_1.needed)()("origin", "kind", "state", "number", "contractorName", "issuerName", "worksName", "worksNumber", "amount", "issuedOn", "expiresOn", "fiscalYear", "department.name", "officer.name", "labels", "gaps");
/**
 * The ledger (保証台帳) of the caller's own body, in its order, page after page as they are asked for. What is entered or
 * changed meanwhile may be missing. Throws `Forbidden` to those who may not read.
 */
function exportLedger(reads, caller, list) {
    (0, forbidden_1.assertMay)(caller, "read");
    return pagesOf(reads, caller, list);
}
async function* pagesOf(reads, caller, list) {
    for (let after = null;;) {
        const window = { direction: "FORWARD", size: exports.ENTRIES_EXPORTED_AT_ONCE, after, before: null };
        const { rows, hasNextPage } = await reads.page(caller, { ...list, window }, NEEDED);
        if (rows.length > 0)
            yield rows.map(({ view }) => listed(view));
        after = rows.at(-1)?.position ?? null;
        if (!hasNextPage || after === null)
            return;
    }
}
function listed({ department, officer, gaps, ...entry }) {
    return {
        ...entry,
        department: department?.name ?? null,
        officer: officer?.name ?? null,
        gaps: gaps.map(({ code }) => code),
    };
}
//# sourceMappingURL=export-ledger.js.map