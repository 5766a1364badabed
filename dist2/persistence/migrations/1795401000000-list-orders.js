"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ListOrders1795401000000 = void 0;
const table_1 = require("./table");
const OPENING = { issued_on: "varchar(10) NOT NULL DEFAULT ''" };
const OPENINGS_BY_DAY = (0, table_1.index)("opening_by_day", ["obligee_id", "issued_on", "guarantee_id"]);
/** Only an issuer's list is too long to sort for every page: it may hold most guarantees. */
const ORDERS_OF_ISSUERS = [
    (0, table_1.index)("guarantee_by_issuer_and_number", ["issuer_id", "number", "id"]),
    (0, table_1.index)("guarantee_by_issuer_and_amount", ["issuer_id", "amount", "id"]),
    (0, table_1.index)("guarantee_by_issuer_and_expiry", ["issuer_id", "expires_on", "id"]),
];
/** A page costs the same in a list of any length, at any depth: bench/README.md. */
class ListOrders1795401000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "opening", OPENING);
        await runner.query("UPDATE opening SET issued_on = (SELECT g.issued_on FROM guarantee g WHERE g.id = opening.guarantee_id)");
        await runner.createIndex("opening", OPENINGS_BY_DAY);
        await runner.createIndices("guarantee", ORDERS_OF_ISSUERS);
    }
    async down(runner) {
        await runner.dropIndices("guarantee", ORDERS_OF_ISSUERS);
        await runner.dropIndex("opening", OPENINGS_BY_DAY);
        await (0, table_1.dropColumns)(runner, "opening", Object.keys(OPENING));
    }
}
exports.ListOrders1795401000000 = ListOrders1795401000000;
//# sourceMappingURL=1795401000000-list-orders.js.map