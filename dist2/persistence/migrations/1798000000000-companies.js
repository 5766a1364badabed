"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Companies1798000000000 = void 0;
const guards_1 = require("./guards");
const table_1 = require("./table");
const STATED = { construction_license_number: "text", contracting_branch: "text" };
const ADDED = {
    contractor: STATED,
    registration: { ...STATED, handling_branch_id: "varchar(64)" },
    contractor_registration: { handling_branch_id: "varchar(64)" },
    issuer_branch: { prefectures: "text" },
    issuer: { representations: "text" },
    guarantee_application: { applicant: "text" },
};
const CORRECTION = (0, table_1.table)("contractor_correction", {
    ...table_1.primaryId,
    contractor_id: table_1.id,
    before: table_1.text,
    after: table_1.text,
    corrected_at: table_1.instant,
    user_id: { ...table_1.id, isNullable: true },
    user_name: { ...table_1.text, isNullable: true },
}, [(0, table_1.index)("contractor_correction_by_contractor", ["contractor_id", "id"])], { contractor_id: "contractor" });
/**
 * What companies state of themselves, as it was on each day; the branches that handle and that contract; who represents an
 * issuer.
 */
class Companies1798000000000 {
    async up(runner) {
        for (const [name, columns] of Object.entries(ADDED))
            await (0, table_1.addColumns)(runner, name, columns);
        await runner.createTable(CORRECTION);
        await (0, guards_1.appendOnly)(runner, CORRECTION.name);
    }
    async down(runner) {
        await runner.dropTable(CORRECTION);
        for (const [name, columns] of Object.entries(ADDED))
            await (0, table_1.dropColumns)(runner, name, Object.keys(columns));
    }
}
exports.Companies1798000000000 = Companies1798000000000;
//# sourceMappingURL=1798000000000-companies.js.map