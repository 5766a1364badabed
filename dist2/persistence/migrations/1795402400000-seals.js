"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Seals1795402400000 = void 0;
const table_1 = require("./table");
const keyId = { type: "varchar", length: "20" };
const TABLES = [
    (0, table_1.table)("seal", {
        table_name: { ...table_1.valueName, isPrimary: true },
        row_id: { ...table_1.id, isPrimary: true },
        chain: table_1.id,
        key_id: keyId,
        version: table_1.integer,
        position: { ...table_1.integer, isNullable: true },
        link: { ...table_1.hash, isNullable: true },
        seal: table_1.hash,
    }, [(0, table_1.index)("seal_in_chain", ["chain", "position"], true)]),
    (0, table_1.table)("seal_head", {
        chain: { ...table_1.id, isPrimary: true },
        key_id: keyId,
        event_count: table_1.integer,
        last_link: { ...table_1.hash, isNullable: true },
        entries: table_1.text,
        seal: table_1.hash,
    }, []),
    (0, table_1.table)("seal_register", {
        page: { type: "varchar", length: "4", isPrimary: true },
        key_id: keyId,
        entries: table_1.text,
        keys: { type: "varchar", length: "400" },
        seal: table_1.hash,
    }),
    (0, table_1.table)("broken_chain", { chain: { ...table_1.id, isPrimary: true }, found_at: table_1.instant, finding: table_1.text }),
];
/** The tables of seals. The first start makes the seals, because the key is not in the database. */
class Seals1795402400000 {
    async up(runner) {
        for (const created of TABLES)
            await runner.createTable(created);
    }
    async down(runner) {
        for (const dropped of [...TABLES].reverse())
            await runner.dropTable(dropped);
    }
}
exports.Seals1795402400000 = Seals1795402400000;
//# sourceMappingURL=1795402400000-seals.js.map