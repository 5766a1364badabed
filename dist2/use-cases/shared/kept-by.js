"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keptBy = keptBy;
/** A function that is computed once for each object, and forgotten with it. */
function keptBy(compute) {
    const kept = new WeakMap();
    return (key) => {
        const known = kept.get(key);
        if (known)
            return known.value;
        const value = compute(key);
        kept.set(key, { value });
        return value;
    };
}
//# sourceMappingURL=kept-by.js.map