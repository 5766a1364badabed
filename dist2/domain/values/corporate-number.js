"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CORPORATE_NUMBER_DIGITS = void 0;
exports.checkDigitOf = checkDigitOf;
exports.parseCorporateNumber = parseCorporateNumber;
exports.readCorporateNumber = readCorporateNumber;
exports.findingsOnCorporateNumber = findingsOnCorporateNumber;
const characters_1 = require("./characters");
exports.CORPORATE_NUMBER_DIGITS = 13;
/** Of the digits behind the check digit, the last one counts once, the one before twice, and so on. */
const WEIGHTS = [1, 2];
const MODULUS = 9;
/** The check digit before these twelve digits (法人番号の指定等に関する省令 第2条): 9 − ((Σ Pₙ×Qₙ) mod 9). */
function checkDigitOf(twelve) {
    const sum = Array.from(twelve)
        .reverse()
        .reduce((total, digit, i) => total + Number(digit) * (WEIGHTS[i % WEIGHTS.length] ?? 1), 0);
    return MODULUS - (sum % MODULUS);
}
/**
 * Reads full-width digits and passes over all but letters and digits; `undefined` for what is no number. That of an
 * invoice issuer (適格請求書発行事業者), which begins with T, is none: a person's looks the same.
 */
function parseCorporateNumber(text) {
    const reading = readCorporateNumber(text);
    return "number" in reading ? reading.number : undefined;
}
/** The number, or why a text is none: how many characters came for thirteen digits, or which first digit for which. */
function readCorporateNumber(text) {
    const typed = (0, characters_1.lettersAndDigitsOf)(text);
    if (!/^\d+$/.test(typed) || typed.length !== exports.CORPORATE_NUMBER_DIGITS)
        return {
            problem: { code: "NOT_A_CORPORATE_NUMBER", limit: exports.CORPORATE_NUMBER_DIGITS, actual: typed.length },
        };
    const [expected, actual] = [checkDigitOf(typed.slice(1)), Number(typed.charAt(0))];
    return expected === actual
        ? { number: typed }
        : { problem: { code: "CORPORATE_NUMBER_CHECK_DIGIT", limit: expected, actual } };
}
/** What is wrong with a number where there may be none. */
function* findingsOnCorporateNumber(path, text) {
    if (text === null)
        return;
    const reading = readCorporateNumber(text);
    if ("problem" in reading)
        yield { path, ...reading.problem };
}
//# sourceMappingURL=corporate-number.js.map