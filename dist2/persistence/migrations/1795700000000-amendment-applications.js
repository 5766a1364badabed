"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendmentApplications1795700000000 = void 0;
const table_1 = require("./table");
const GUARANTEE = { last_fiscal_year: "integer" };
const OBLIGEE_POLICY = { performance_raise_from_percent: "integer", interim_minimum_year_limit: "bigint" };
const AMENDMENT_APPLICATION = (0, table_1.table)("amendment_application", {
    ...table_1.primaryId,
    version: table_1.integer,
    status: table_1.valueName,
    guarantee_id: table_1.id,
    issuer_id: table_1.id,
    contractor_id: table_1.id,
    revision: table_1.integer,
    amended_on: table_1.day,
    change: table_1.text,
    before: table_1.text,
    after: table_1.text,
    amount: table_1.yen,
    reason: table_1.text,
    premium: { ...table_1.text, isNullable: true },
    final_premium: { ...table_1.text, isNullable: true },
    settlement: { ...table_1.text, isNullable: true },
    decline_reason: { ...table_1.text, isNullable: true },
    amendment_id: { ...table_1.id, isNullable: true },
    external_reference: { ...table_1.text, isNullable: true },
    created_at: table_1.instant,
    changed_at: table_1.instant,
    decided_at: { ...table_1.instant, isNullable: true },
}, [
    (0, table_1.index)("amendment_application_by_issuer", ["issuer_id", "id"]),
    (0, table_1.index)("amendment_application_by_contractor", ["contractor_id", "id"]),
    (0, table_1.index)("amendment_application_of_guarantee", ["guarantee_id", "id"]),
], { guarantee_id: "guarantee", issuer_id: "issuer", contractor_id: "contractor", amendment_id: "amendment" });
/** Applications for amendments, advances of two years together, and the obligees' rules for both. */
class AmendmentApplications1795700000000 {
    async up(runner) {
        await runner.createTable(AMENDMENT_APPLICATION);
        await (0, table_1.addColumns)(runner, "guarantee", GUARANTEE);
        await (0, table_1.addColumns)(runner, "obligee_policy", OBLIGEE_POLICY);
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "obligee_policy", Object.keys(OBLIGEE_POLICY));
        await (0, table_1.dropColumns)(runner, "guarantee", Object.keys(GUARANTEE));
        await runner.dropTable(AMENDMENT_APPLICATION);
    }
}
exports.AmendmentApplications1795700000000 = AmendmentApplications1795700000000;
//# sourceMappingURL=1795700000000-amendment-applications.js.map