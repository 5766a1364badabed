"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rangeLimit = rangeLimit;
/** The least and the most that something may be, as the `limit` of a finding: 0–100. */
function rangeLimit(least, most) {
    return `${String(least)}–${String(most)}`;
}
//# sourceMappingURL=range-limit.js.map