"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.worksByEntry = worksByEntry;
/** What the issuer's entry of the works contract says by now; `null` where there is none. */
async function worksByEntry(reads, { entry }) {
    if (entry === null)
        return null;
    const { lastAmendedOn } = await reads.history(entry.id);
    return { ...entry.works, lastAmendedOn };
}
//# sourceMappingURL=works-by-entry.js.map