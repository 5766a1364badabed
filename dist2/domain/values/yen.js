"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_YEN = void 0;
exports.isYen = isYen;
exports.formatYen = formatYen;
exports.shareOf = shareOf;
exports.roundedDownTo = roundedDownTo;
exports.MAX_YEN = Number.MAX_SAFE_INTEGER;
function isYen(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
/** As papers show it: 40,000,000円. */
function formatYen(amount) {
    return `${amount.toLocaleString("en-US")}円`;
}
/** Part of an amount, to the yen, rounded down (or up): exact where a product would be past 2^53. */
function shareOf(amount, numerator, denominator, rounding = "DOWN") {
    const product = BigInt(amount) * BigInt(numerator);
    const divisor = BigInt(denominator);
    const whole = product / divisor;
    return Number(rounding === "UP" && product % divisor > 0n ? whole + 1n : whole);
}
/** The amount rounded down to whole units: 1,234,567 in units of 100,000 is 1,200,000. */
function roundedDownTo(unit, amount) {
    return (amount - (amount % unit));
}
//# sourceMappingURL=yen.js.map