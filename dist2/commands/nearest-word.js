"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nearestWord = nearestWord;
/** More than two slips of the finger are another word. */
const MOST_SLIPS = 2;
/** The word that somebody meant who typed another; `undefined`: none is near. */
function nearestWord(typed, words) {
    const most = Math.min(MOST_SLIPS, Math.floor(typed.length / 2));
    const near = words
        .map((word) => ({ word, slips: slipsBetween(typed, word) }))
        .filter(({ slips }) => slips <= most)
        .sort((one, other) => one.slips - other.slips);
    return near[0]?.word;
}
/** The number of letters to add, leave out, replace or swap with the next one that makes one word the other. */
function slipsBetween(one, other) {
    const rows = [];
    const at = (i, j) => rows[i]?.[j] ?? Infinity;
    for (let i = 0; i <= one.length; i += 1) {
        const row = [];
        rows.push(row);
        for (let j = 0; j <= other.length; j += 1) {
            if (i === 0 || j === 0) {
                row.push(i + j);
                continue;
            }
            const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1), isSwapped ? at(i - 2, j - 2) + 1 : Infinity));
        }
    }
    return at(one.length, other.length);
}
//# sourceMappingURL=nearest-word.js.map