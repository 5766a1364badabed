"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MILLION = exports.PREMIUM_METHODS = void 0;
exports.percentOf = percentOf;
exports.quotePremium = quotePremium;
const yen_1 = require("../values/yen");
/** FLAT: the whole amount at the rate of its band. MARGINAL: each part of the amount at the rate of its own band. */
exports.PREMIUM_METHODS = ["FLAT", "MARGINAL"];
/** 0.065 % is 650 per million. */
exports.MILLION = 1_000_000;
/** A rate as people read it: 650 per million is "0.065". Four places are exact. */
function percentOf(ratePerMillion) {
    return String(ratePerMillion / 10_000);
}
/**
 * The premium of this amount by this table. The products are added up exactly before the one division, so
 * that bands lose no yen. The table's rounding, its minimum and the on-line discount follow; the result is
 * never below 0.
 */
function quotePremium(table, { amount, isOnline }) {
    const parts = table.method === "FLAT" ? [wholeIn(table, amount)] : splitOver(table, amount);
    const base = baseOf(table, parts);
    const { onlineDiscount } = table;
    const isDiscounted = isOnline && onlineDiscount !== null && amount >= onlineDiscount.from;
    const discount = (isDiscounted ? Math.min(onlineDiscount.off, base) : 0);
    return { amount, parts, base, discount, total: (base - discount) };
}
function wholeIn({ bands }, amount) {
    const band = bands.find(({ upTo }) => upTo === null || amount <= upTo);
    if (!band)
        throw new Error("a premium table without an open last band");
    return { amount, band };
}
function splitOver({ bands }, amount) {
    let below = 0;
    return bands.flatMap((band) => {
        const end = Math.min(amount, band.upTo ?? amount);
        if (end <= below)
            return [];
        const part = { amount: (end - below), band };
        below = end;
        return [part];
    });
}
/** The minimum is taken as it stands, whether or not it is a multiple of the rounding's unit. */
function baseOf({ roundDownTo, minimum }, parts) {
    const millionths = parts.reduce((sum, { amount, band }) => sum + BigInt(amount) * BigInt(band.ratePerMillion), 0n);
    const rounded = (0, yen_1.roundedDownTo)(roundDownTo, Number(millionths / BigInt(exports.MILLION)));
    return Math.max(rounded, minimum);
}
//# sourceMappingURL=premium.js.map