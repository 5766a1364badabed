"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorksAmendments1795500400000 = void 0;
const guards_1 = require("./guards");
const table_1 = require("./table");
const WORKS_AMENDMENT = (0, table_1.table)("works_amendment", {
    ...table_1.primaryId,
    works_contract_id: table_1.id,
    cause: table_1.valueName,
    amended_on: { ...table_1.day, isNullable: true },
    price_before: table_1.yen,
    from_before: table_1.day,
    to_before: table_1.day,
    price_after: table_1.yen,
    from_after: table_1.day,
    to_after: table_1.day,
    guarantee_id: { ...table_1.id, isNullable: true },
    recorded_at: table_1.instant,
}, [(0, table_1.index)("works_amendment_of_contract", ["works_contract_id", "id"])], { works_contract_id: "works_contract" });
/** The history of works contracts: what each said before it was changed. */
class WorksAmendments1795500400000 {
    async up(runner) {
        await runner.createTable(WORKS_AMENDMENT);
        await (0, guards_1.appendOnly)(runner, WORKS_AMENDMENT.name);
    }
    async down(runner) {
        await runner.dropTable(WORKS_AMENDMENT);
    }
}
exports.WorksAmendments1795500400000 = WorksAmendments1795500400000;
//# sourceMappingURL=1795500400000-works-amendments.js.map