"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PaidAhead1797100000000 = void 0;
const table_1 = require("./table");
const GUARANTEE = { paid_ahead: "bigint" };
/**
 * 出来高超過額 of guarantees of one fiscal year, which amendments judge their covered price by. Of earlier guarantees the
 * application says it, which is read with them: their rows are sealed without it, and no migration has the key.
 */
class PaidAhead1797100000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "guarantee", GUARANTEE);
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "guarantee", Object.keys(GUARANTEE));
    }
}
exports.PaidAhead1797100000000 = PaidAhead1797100000000;
//# sourceMappingURL=1797100000000-paid-ahead.js.map