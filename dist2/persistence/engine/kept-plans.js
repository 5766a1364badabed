"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeptPlans = void 0;
/** What was worked out for what is wanted, by variants such as roles; gone with what was wanted. */
class KeptPlans {
    #kept = new WeakMap();
    /** `make` gives a plan of the same type for the same wanted and variant. */
    of(wanted, variant, make) {
        const known = this.#kept.get(wanted) ?? new Map();
        this.#kept.set(wanted, known);
        if (!known.has(variant))
            known.set(variant, make());
        return known.get(variant);
    }
}
exports.KeptPlans = KeptPlans;
//# sourceMappingURL=kept-plans.js.map