"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.finalPremiumFrom = finalPremiumFrom;
/** A premium that an officer set, and what it replaced, out of its column. JSON knows no instants. */
function finalPremiumFrom(json) {
    return JSON.parse(json, (name, value) => name === "setAt" ? new Date(value) : value);
}
//# sourceMappingURL=final-premium-column.js.map