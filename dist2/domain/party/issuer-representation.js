"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_REPRESENTATIONS = void 0;
exports.representationOn = representationOn;
exports.issuerOnPaper = issuerOnPaper;
/** The most entries that an issuer has: one for each change of its head, for longer than any paper is kept. */
exports.MOST_REPRESENTATIONS = 100;
/** The entry that applies on a day; `null` where none does. */
function representationOn(entries, on) {
    return entries
        .filter(({ effectiveFrom }) => effectiveFrom <= on)
        .reduce((newest, each) => (newest === null || each.effectiveFrom > newest.effectiveFrom ? each : newest), null);
}
/** An issuer as its papers of a day name it. */
function issuerOnPaper({ name, address }, entries, on) {
    const entry = representationOn(entries, on);
    if (entry === null)
        return { name, address };
    const { representative, termsAddress } = entry;
    return { name, address, representative, ...(termsAddress !== null && { termsAddress }) };
}
//# sourceMappingURL=issuer-representation.js.map