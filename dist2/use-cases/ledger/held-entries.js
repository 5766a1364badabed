"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.heldEntries = heldEntries;
const ports_1 = require("./ports");
/** The entries that a call names, held, or what is wrong with naming them: somebody else's are as good as none. */
async function heldEntries({ ledger }, { organisationId }, ids, whose = "ATTENDED_TO") {
    if (ids.length === 0 || ids.length > ports_1.MOST_ENTRIES_AT_ONCE) {
        const range = { limit: ports_1.MOST_ENTRIES_AT_ONCE, actual: ids.length };
        return { entries: [], findings: [{ path: "entryIds", code: "ENTRIES_OUT_OF_RANGE", ...range }] };
    }
    const entries = await ledger.hold(organisationId, [...new Set(ids)], whose);
    const known = new Set(entries.map(({ id }) => id));
    const findings = ids.flatMap((id, i) => known.has(id) ? [] : [{ path: `entryIds.${String(i)}`, code: "NOT_FOUND" }]);
    return { entries, findings };
}
//# sourceMappingURL=held-entries.js.map