"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CLOCK_TOLERANCE_MILLISECONDS = void 0;
exports.driftSince = driftSince;
exports.inWords = inWords;
/** The largest difference allowed between two clocks. */
exports.CLOCK_TOLERANCE_MILLISECONDS = 5 * 60_000;
/** How far the clock has jumped since an earlier reading; positive: ahead. */
function driftSince(earlier, now) {
    return now.time - earlier.time - (now.running - earlier.running);
}
/** A duration in words. */
function inWords(milliseconds) {
    const minutes = Math.round(Math.abs(milliseconds) / 60_000);
    if (minutes < 120)
        return `${String(minutes)} minutes`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${String(hours)} hours` : `${String(Math.round(hours / 24))} days`;
}
//# sourceMappingURL=clock-reading.js.map