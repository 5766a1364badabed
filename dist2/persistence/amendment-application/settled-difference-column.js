"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.settledDifferenceFrom = settledDifferenceFrom;
/** Settlements of before say nothing of the way: all were received, or paid back, at once. */
const UNSAID = { method: "RECEIPT" };
/** A settlement as it was stored. */
function settledDifferenceFrom(stored) {
    return { ...UNSAID, ...JSON.parse(stored) };
}
//# sourceMappingURL=settled-difference-column.js.map