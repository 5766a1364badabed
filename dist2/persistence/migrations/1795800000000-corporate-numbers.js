"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CorporateNumbers1795800000000 = void 0;
const table_1 = require("./table");
const COLUMNS = { corporate_number: "varchar(40)" };
/** 法人番号 of contractors, and of those that ask for a registration. */
class CorporateNumbers1795800000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "contractor", COLUMNS);
        await (0, table_1.addColumns)(runner, "registration", COLUMNS);
        await runner.query(`CREATE INDEX "contractor_by_corporate_number" ON "contractor" ("corporate_number")`);
    }
    async down(runner) {
        await runner.query(`DROP INDEX "contractor_by_corporate_number"`);
        await (0, table_1.dropColumns)(runner, "registration", Object.keys(COLUMNS));
        await (0, table_1.dropColumns)(runner, "contractor", Object.keys(COLUMNS));
    }
}
exports.CorporateNumbers1795800000000 = CorporateNumbers1795800000000;
//# sourceMappingURL=1795800000000-corporate-numbers.js.map