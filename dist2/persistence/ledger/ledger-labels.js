"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.storedLabel = storedLabel;
exports.labelsFrom = labelsFrom;
/** Labels as a column holds them: each between line breaks, which none of them has, so that a whole one is found. */
function storedLabel(label) {
    return `\n${label}\n`;
}
function labelsFrom(stored) {
    return stored.split("\n").filter((label) => label !== "");
}
//# sourceMappingURL=ledger-labels.js.map