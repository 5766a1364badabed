"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.gramsOf = gramsOf;
exports.gramsOfNumber = gramsOfNumber;
/** Few letters already tell most texts apart, and each further gram is looked up. */
const MOST_GRAMS = 24;
/**
 * The pairs of neighbouring characters in a text, or its only character: an index of them finds the texts that may
 * contain it. Of a long text, some are enough.
 */
function gramsOf(text) {
    const characters = Array.from(text);
    if (characters.length < 2)
        return characters;
    const pairs = characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`);
    return [...new Set(pairs)].slice(0, MOST_GRAMS);
}
const DIGITS_OF_NUMBER_GRAM = 4;
/** A gram that no number has. */
const OF_NO_NUMBER = "none";
/**
 * The runs of four digits in a part of a guarantee number. `undefined`: shorter parts stand in so many numbers that an
 * index tells nothing.
 */
function gramsOfNumber(digits) {
    if (!/^\d{1,10}$/.test(digits))
        return [OF_NO_NUMBER];
    const last = digits.length - DIGITS_OF_NUMBER_GRAM;
    if (last < 0)
        return undefined;
    return Array.from({ length: last + 1 }, (_, at) => digits.slice(at, at + DIGITS_OF_NUMBER_GRAM));
}
//# sourceMappingURL=grams.js.map