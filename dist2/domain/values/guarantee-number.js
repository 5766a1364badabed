"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GUARANTEE_NUMBER_DIGITS = void 0;
exports.parseGuaranteeNumber = parseGuaranteeNumber;
exports.readNumber = readNumber;
exports.findingsOnNumber = findingsOnNumber;
exports.numbersUnder = numbersUnder;
exports.allotNumber = allotNumber;
exports.serialOf = serialOf;
exports.isUnderPrefix = isUnderPrefix;
const characters_1 = require("./characters");
exports.GUARANTEE_NUMBER_DIGITS = 10;
/**
 * Reads full-width digits and passes over all but letters and digits; `undefined` if ten digits do not
 * remain.
 */
function parseGuaranteeNumber(text) {
    const digits = (0, characters_1.lettersAndDigitsOf)(text);
    return /^\d{10}$/.test(digits) ? digits : undefined;
}
/** A number as it is compared with others: its digits, or, where it cannot be a number, what was typed. */
function readNumber(typed) {
    return typed === null ? null : (parseGuaranteeNumber(typed) ?? typed);
}
/** What is wrong with a text that is to be a number; empty where it is one. */
function findingsOnNumber(path, typed) {
    if ((0, characters_1.isBlank)(typed))
        return [{ path, code: "BLANK" }];
    if (parseGuaranteeNumber(typed) !== undefined)
        return [];
    const actual = (0, characters_1.lettersAndDigitsOf)(typed).length;
    return [{ path, code: "NOT_A_GUARANTEE_NUMBER", limit: exports.GUARANTEE_NUMBER_DIGITS, actual }];
}
/** The number of numbers that an issuer with this prefix can allot; serials start at 1. */
function numbersUnder(prefix) {
    return 10 ** (exports.GUARANTEE_NUMBER_DIGITS - prefix.length) - 1;
}
/** The number with this serial (from 1) under an issuer's prefix; `undefined` once the range is exhausted. */
function allotNumber(prefix, serial) {
    if (serial < 1 || serial > numbersUnder(prefix))
        return undefined;
    return (prefix + String(serial).padStart(exports.GUARANTEE_NUMBER_DIGITS - prefix.length, "0"));
}
/** The serial that a number has under its issuer's prefix. */
function serialOf(number, prefix) {
    return Number(number.slice(prefix.length));
}
/** A number that the issuer's own core system brings must stand under the issuer's prefix. */
function isUnderPrefix(number, prefix) {
    return number.startsWith(prefix);
}
//# sourceMappingURL=guarantee-number.js.map