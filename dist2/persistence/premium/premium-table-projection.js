"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PREMIUM_TABLE_PROJECTION = void 0;
const columns_1 = require("../engine/columns");
/** The columns of `premium_table t`. */
exports.PREMIUM_TABLE_PROJECTION = {
    typename: "PremiumTable",
    fields: {
        id: { expression: "t.id" },
        kind: { expression: "t.kind" },
        effectiveFrom: { expression: "t.effective_from" },
        method: { expression: "t.method" },
        bands: { expression: "t.bands", convert: (json) => JSON.parse(json) },
        minimum: { expression: "t.minimum", convert: columns_1.yenFromDatabase },
        roundDownTo: { expression: "t.round_down_to" },
        onlineDiscount: {
            // One value, so that a table without a discount has none instead of an empty one.
            expression: "t.discount_off || ' ' || t.discount_from || ' ' || COALESCE(t.discount_name, '')",
            convert: (parts) => {
                const [off, from, ...name] = parts.split(" ");
                return { off: Number(off), from: Number(from), name: name.join(" ") || null };
            },
        },
        illustrative: { expression: "t.illustrative", convert: columns_1.booleanFromDatabase },
        source: { expression: "t.source" },
    },
};
//# sourceMappingURL=premium-table-projection.js.map