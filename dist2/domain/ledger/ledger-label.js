"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_LABEL = exports.MOST_LABELS = void 0;
exports.ledgerLabel = ledgerLabel;
exports.ledgerLabels = ledgerLabels;
exports.findingsOnLabels = findingsOnLabels;
exports.tooManyLabels = tooManyLabels;
const characters_1 = require("../values/characters");
/** How many labels an entry bears at most, and how long one is at most, in characters as a reader counts them. */
exports.MOST_LABELS = 10;
exports.LONGEST_LABEL = 30;
/** A label as it is kept and compared: characters of one width, single spaces between words, and one line. */
function ledgerLabel(typed) {
    return (0, characters_1.asTyped)(typed);
}
/** Each label once, as it is kept. */
function ledgerLabels(typed) {
    return [...new Set(typed.map(ledgerLabel))];
}
/** What is wrong with labels, whatever they are put on. */
function* findingsOnLabels(labels) {
    if (labels.length === 0 || labels.length > exports.MOST_LABELS)
        yield { path: "labels", code: "LABELS_OUT_OF_RANGE", limit: exports.MOST_LABELS, actual: labels.length };
    for (const [i, label] of labels.entries()) {
        const length = Array.from(ledgerLabel(label)).length;
        if (length === 0)
            yield { path: `labels.${String(i)}`, code: "BLANK" };
        if (length > exports.LONGEST_LABEL)
            yield { path: `labels.${String(i)}`, code: "TOO_LONG", limit: exports.LONGEST_LABEL, actual: length };
    }
}
/** How many labels an entry has once these are put on it, where they are more than it can bear. */
function tooManyLabels(present, added) {
    const count = new Set([...present, ...added]).size;
    return count > exports.MOST_LABELS ? count : null;
}
//# sourceMappingURL=ledger-label.js.map