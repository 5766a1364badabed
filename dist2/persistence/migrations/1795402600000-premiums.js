"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Premiums1795402600000 = void 0;
const table_1 = require("./table");
const ADDED = {
    guarantee_application: { final_premium: "text" },
    issuer: { premium_payments: "text" },
    premium_table: { discount_name: "text" },
};
/** The final premium of an application; where an issuer's premiums are paid, and what it calls its discount. */
class Premiums1795402600000 {
    async up(runner) {
        for (const [table, columns] of Object.entries(ADDED))
            await (0, table_1.addColumns)(runner, table, columns);
    }
    async down(runner) {
        for (const [table, columns] of Object.entries(ADDED))
            await (0, table_1.dropColumns)(runner, table, Object.keys(columns));
    }
}
exports.Premiums1795402600000 = Premiums1795402600000;
//# sourceMappingURL=1795402600000-premiums.js.map