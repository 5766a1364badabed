"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isLargerThan = isLargerThan;
/** Characters that JSON escapes. */
const ESCAPED = /["\\\p{Cc}]/u;
/**
 * Whether a value takes more bytes as JSON than this. Ends as soon as it does: one text under a thousand names takes no
 * memory until it is written.
 */
function isLargerThan(most, value) {
    let left = most;
    const take = (each) => {
        if (typeof each === "string")
            left -= bytesOf(each);
        else if (Array.isArray(each)) {
            left -= 2 + each.length;
            return each.every(take);
        }
        else if (typeof each === "object" && each !== null) {
            left -= 2;
            for (const name in each) {
                left -= name.length + 4;
                if (!take(each[name]))
                    return false;
            }
        }
        else
            left -= String(each).length;
        return left >= 0;
    };
    return !take(value);
}
function bytesOf(text) {
    return Buffer.byteLength(ESCAPED.test(text) ? JSON.stringify(text) : text) + 2;
}
//# sourceMappingURL=answer-size.js.map