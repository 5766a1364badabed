"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AwardedWorks1795800100000 = void 0;
const table_1 = require("./table");
const PERIOD = ["work_from", "work_to"];
const COLUMNS = {
    awarded_on: "varchar(10)",
    works_number: "text",
    procurement_number: "text",
    contract_number: "text",
    specification_number: "text",
};
/** Registered works as they are known on the day of the award: by the body's numbers, and without a period yet. */
class AwardedWorks1795800100000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "registered_works", COLUMNS);
        // SQLite cannot let a column be empty that may not: another one takes its place.
        for (const column of PERIOD)
            await replaceColumn(runner, column, "varchar(10)");
    }
    async down(runner) {
        // What is without a period was known on the day it was registered.
        for (const column of PERIOD)
            await runner.query(`UPDATE "registered_works" SET "${column}" = substr("created_at", 1, 10) WHERE "${column}" IS NULL`);
        for (const column of PERIOD)
            await replaceColumn(runner, column, `varchar(10) NOT NULL DEFAULT ''`);
        await (0, table_1.dropColumns)(runner, "registered_works", Object.keys(COLUMNS));
    }
}
exports.AwardedWorks1795800100000 = AwardedWorks1795800100000;
async function replaceColumn(runner, column, type) {
    await runner.query(`ALTER TABLE "registered_works" RENAME COLUMN "${column}" TO "former_${column}"`);
    await runner.query(`ALTER TABLE "registered_works" ADD COLUMN "${column}" ${type}`);
    await runner.query(`UPDATE "registered_works" SET "${column}" = "former_${column}"`);
    await (0, table_1.dropColumns)(runner, "registered_works", [`former_${column}`]);
}
//# sourceMappingURL=1795800100000-awarded-works.js.map