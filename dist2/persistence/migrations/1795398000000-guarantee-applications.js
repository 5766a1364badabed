"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeApplications1795398000000 = void 0;
const table_1 = require("./table");
const GUARANTEE = {
    delivery: "varchar(40) NOT NULL DEFAULT 'ELECTRONIC'",
    application_id: "varchar(64)",
};
const TABLES = [
    (0, table_1.table)("registered_works", {
        ...table_1.primaryId,
        issuer_id: table_1.id,
        contractor_id: { ...table_1.id, isNullable: true },
        obligee_id: table_1.id,
        contract_type: table_1.valueName,
        name: table_1.text,
        place: { ...table_1.text, isNullable: true },
        contract_price: table_1.yen,
        work_from: table_1.day,
        work_to: table_1.day,
        contracted_on: { ...table_1.day, isNullable: true },
        created_at: table_1.instant,
    }, [
        (0, table_1.index)("registered_works_by_issuer", ["issuer_id", "id"]),
        (0, table_1.index)("registered_works_by_contractor", ["contractor_id", "id"]),
    ], { issuer_id: "issuer", contractor_id: "contractor", obligee_id: "obligee" }),
    (0, table_1.table)("guarantee_application", {
        ...table_1.primaryId,
        version: table_1.integer,
        status: table_1.valueName,
        issuer_id: table_1.id,
        contractor_id: table_1.id,
        branch_id: { ...table_1.id, isNullable: true },
        registered_works_id: { ...table_1.id, isNullable: true },
        obligee_id: { ...table_1.id, isNullable: true },
        kind: { ...table_1.valueName, isNullable: true },
        content: table_1.text,
        premium: { ...table_1.text, isNullable: true },
        settlement: { ...table_1.text, isNullable: true },
        decline_reason: { ...table_1.text, isNullable: true },
        guarantee_id: { ...table_1.id, isNullable: true },
        created_at: table_1.instant,
        changed_at: table_1.instant,
        submitted_at: { ...table_1.instant, isNullable: true },
        decided_at: { ...table_1.instant, isNullable: true },
    }, [
        (0, table_1.index)("guarantee_application_by_issuer", ["issuer_id", "id"]),
        (0, table_1.index)("guarantee_application_by_contractor", ["contractor_id", "id"]),
        (0, table_1.index)("guarantee_application_of_guarantee", ["guarantee_id"], true),
    ], {
        issuer_id: "issuer",
        contractor_id: "contractor",
        branch_id: "issuer_branch",
        registered_works_id: "registered_works",
        obligee_id: "obligee",
        guarantee_id: "guarantee",
    }),
];
/** Registered works, applications, and a guarantee's reference to its application. */
class GuaranteeApplications1795398000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "guarantee", GUARANTEE);
        for (const created of TABLES)
            await runner.createTable(created);
    }
    async down(runner) {
        for (const dropped of [...TABLES].reverse())
            await runner.dropTable(dropped);
        await (0, table_1.dropColumns)(runner, "guarantee", Object.keys(GUARANTEE));
    }
}
exports.GuaranteeApplications1795398000000 = GuaranteeApplications1795398000000;
//# sourceMappingURL=1795398000000-guarantee-applications.js.map