"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_DISCOUNT_NAME = exports.LONGEST_SOURCE = exports.COARSEST_ROUNDING = exports.MOST_BANDS = void 0;
exports.findingsOnTable = findingsOnTable;
const readable_text_1 = require("../values/readable-text");
const premium_1 = require("./premium");
const range_limit_1 = require("../values/range-limit");
const yen_1 = require("../values/yen");
/** More than any published 保証料率表 has. */
exports.MOST_BANDS = 25;
/** Premiums are rounded to 1, 10 or 100 yen; more than this is a slip. */
exports.COARSEST_ROUNDING = 1_000_000;
/** The most characters of a table's source. */
exports.LONGEST_SOURCE = 500;
/** The most characters of a discount's name: one line of 保証料計算書. */
exports.LONGEST_DISCOUNT_NAME = 40;
/** All that is wrong with a table, each with its place; empty when premiums can be quoted by it. */
function findingsOnTable(table) {
    const onBands = [...findingsOnBands(table)];
    return [
        ...onBands,
        // Only bands in order have a premium at their ends.
        ...(onBands.length === 0 ? findingsOnFalls(table) : []),
        ...findingsOnYen(table),
        ...(0, readable_text_1.findingsOnText)("source", table.source, exports.LONGEST_SOURCE),
        ...findingsOnDiscountName(table),
    ];
}
function* findingsOnBands({ bands }) {
    if (bands.length < 1 || bands.length > exports.MOST_BANDS)
        yield {
            path: "bands",
            code: "BANDS_OUT_OF_RANGE",
            limit: (0, range_limit_1.rangeLimit)(1, exports.MOST_BANDS),
            actual: bands.length,
        };
    let below = 0;
    for (const [i, { upTo, ratePerMillion }] of bands.entries()) {
        const path = `bands.${String(i)}`;
        const isLast = i === bands.length - 1;
        if (isLast && upTo !== null)
            yield { path: `${path}.upTo`, code: "LAST_BAND_NOT_OPEN", actual: upTo };
        if (!isLast && upTo === null)
            yield { path: `${path}.upTo`, code: "ONLY_LAST_BAND_OPEN" };
        if (upTo !== null && upTo <= below)
            yield { path: `${path}.upTo`, code: "BANDS_NOT_ASCENDING", limit: below, actual: upTo };
        below = upTo ?? below;
        if (!isWholeIn(ratePerMillion, 0, premium_1.MILLION))
            yield {
                path: `${path}.ratePerMillion`,
                code: "OUT_OF_RANGE",
                limit: (0, range_limit_1.rangeLimit)(0, premium_1.MILLION),
                actual: ratePerMillion,
            };
    }
}
/** A larger amount never costs less. Within a band premiums rise; a FLAT table whose rate falls drops between two. */
function* findingsOnFalls(table) {
    if (!isWholeIn(table.roundDownTo, 1, exports.COARSEST_ROUNDING))
        return;
    const baseOf = (amount) => (0, premium_1.quotePremium)({ ...table, id: "" }, { amount: amount, isOnline: false }).base;
    for (const [i, { upTo }] of table.bands.entries()) {
        if (upTo === null || upTo === yen_1.MAX_YEN)
            continue;
        const [smaller, larger] = [baseOf(upTo), baseOf(upTo + 1)];
        if (larger < smaller)
            yield {
                path: `bands.${String(i + 1)}.ratePerMillion`,
                code: "LARGER_COSTS_LESS",
                limit: smaller,
                actual: larger,
            };
    }
}
function* findingsOnYen({ minimum, roundDownTo, onlineDiscount, }) {
    if (!(0, yen_1.isYen)(minimum))
        yield { path: "minimum", code: "OUT_OF_RANGE", limit: (0, range_limit_1.rangeLimit)(0, yen_1.MAX_YEN), actual: minimum };
    if (!isWholeIn(roundDownTo, 1, exports.COARSEST_ROUNDING))
        yield {
            path: "roundDownTo",
            code: "OUT_OF_RANGE",
            limit: (0, range_limit_1.rangeLimit)(1, exports.COARSEST_ROUNDING),
            actual: roundDownTo,
        };
    if (onlineDiscount?.off === 0)
        yield { path: "onlineDiscount.off", code: "MUST_BE_POSITIVE" };
}
function* findingsOnDiscountName({ onlineDiscount }) {
    const name = onlineDiscount?.name ?? null;
    if (name !== null)
        yield* (0, readable_text_1.findingsOnText)("onlineDiscount.name", name, exports.LONGEST_DISCOUNT_NAME);
}
function isWholeIn(value, least, most) {
    return Number.isInteger(value) && value >= least && value <= most;
}
//# sourceMappingURL=premium-table.js.map