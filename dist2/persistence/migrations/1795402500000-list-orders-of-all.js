"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ListOrdersOfAll1795402500000 = void 0;
const late_indexes_1 = require("./late-indexes");
const table_1 = require("./table");
const OPENING = {
    number: "varchar(10) NOT NULL DEFAULT ''",
    amount: "bigint NOT NULL DEFAULT 0",
    expires_on: "varchar(10) NOT NULL DEFAULT ''",
};
/** The operator's list has an index by number already, which no two guarantees share. */
const ORDERS = [
    "opening_by_number",
    "opening_by_amount",
    "opening_by_expiry",
    "guarantee_by_contractor_and_number",
    "guarantee_by_contractor_and_amount",
    "guarantee_by_contractor_and_expiry",
    "guarantee_by_amount",
    "guarantee_by_expiry",
];
/** In every order, a page costs the same for every role. */
class ListOrdersOfAll1795402500000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "opening", OPENING);
        await runner.query("UPDATE opening SET number = g.number, amount = g.amount, expires_on = g.expires_on " +
            "FROM guarantee g WHERE g.id = opening.guarantee_id");
        await (0, late_indexes_1.createLateIndexes)(runner, ORDERS);
    }
    async down(runner) {
        await (0, late_indexes_1.dropLateIndexes)(runner, ORDERS);
        await (0, table_1.dropColumns)(runner, "opening", Object.keys(OPENING));
    }
}
exports.ListOrdersOfAll1795402500000 = ListOrdersOfAll1795402500000;
//# sourceMappingURL=1795402500000-list-orders-of-all.js.map