"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PremiumTables1795395000000 = void 0;
const guards_1 = require("./guards");
const table_1 = require("./table");
const PREMIUM_TABLE = (0, table_1.table)("premium_table", {
    ...table_1.primaryId,
    issuer_id: table_1.id,
    kind: table_1.valueName,
    effective_from: table_1.day,
    method: table_1.valueName,
    bands: table_1.text,
    minimum: table_1.yen,
    round_down_to: table_1.integer,
    discount_off: { ...table_1.yen, isNullable: true },
    discount_from: { ...table_1.yen, isNullable: true },
    illustrative: { type: "boolean" },
    source: table_1.text,
    recorded_at: table_1.instant,
}, [(0, table_1.index)("premium_table_version", ["issuer_id", "kind", "effective_from"], true)], { issuer_id: "issuer" });
/** Issuers' premium tables, each from a day on. Rows are only added, since past quotes depend on them. */
class PremiumTables1795395000000 {
    async up(runner) {
        await runner.createTable(PREMIUM_TABLE);
        await (0, guards_1.appendOnly)(runner, "premium_table");
    }
    async down(runner) {
        await runner.dropTable(PREMIUM_TABLE);
    }
}
exports.PremiumTables1795395000000 = PremiumTables1795395000000;
//# sourceMappingURL=1795395000000-premium-tables.js.map