"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorksContracts1795500000000 = void 0;
const join_same_works_1 = require("./join-same-works");
const late_indexes_1 = require("./late-indexes");
const table_1 = require("./table");
const GUARANTEE = {
    contract_type: "varchar(40)",
    joint_venture: "text",
    fiscal_year: "integer",
    works_number: "text",
    procurement_number: "text",
    contract_number: "text",
    specification_number: "text",
    works_reference: "text",
    external_reference: "text",
    works_contract_id: "varchar(64)",
    second_guarantee: "text",
};
const APPLICATION = { works_contract_id: "varchar(64)", second_guarantee: "text" };
const INDEXES = [
    "guarantee_by_works_contract",
    "guarantee_by_external_reference",
    "guarantee_by_works_reference",
];
const TABLES = [
    (0, table_1.table)("works_contract", {
        ...table_1.primaryId,
        issuer_id: table_1.id,
        contractor_id: table_1.id,
        obligee_id: table_1.id,
        registered_works_id: { ...table_1.id, isNullable: true },
        contract_type: { ...table_1.valueName, isNullable: true },
        name: table_1.text,
        name_key: table_1.text,
        place: { ...table_1.text, isNullable: true },
        contract_price: table_1.yen,
        work_from: table_1.day,
        work_to: table_1.day,
        contracted_on: { ...table_1.day, isNullable: true },
        fiscal_years: { ...table_1.text, isNullable: true },
        advance_years: { ...table_1.valueName, default: "'EVERY_YEAR'" },
        joint_venture: { ...table_1.text, isNullable: true },
        works_number: { ...table_1.text, isNullable: true },
        procurement_number: { ...table_1.text, isNullable: true },
        contract_number: { ...table_1.text, isNullable: true },
        specification_number: { ...table_1.text, isNullable: true },
        external_reference: { ...table_1.text, isNullable: true },
        created_at: table_1.instant,
    }, [
        (0, table_1.index)("works_contract_by_issuer", ["issuer_id", "id"]),
        (0, table_1.index)("works_contract_by_contractor", ["contractor_id", "id"]),
        (0, table_1.index)("works_contract_of_parties", ["obligee_id", "contractor_id", "name_key"]),
    ], { issuer_id: "issuer", contractor_id: "contractor", obligee_id: "obligee" }),
    (0, table_1.table)("works_identifier", {
        works_contract_id: { ...table_1.id, isPrimary: true },
        scheme: { ...table_1.valueName, isPrimary: true },
        value: table_1.text,
    }, [(0, table_1.index)("works_identifier_by_value", ["value", "works_contract_id"])], { works_contract_id: "works_contract" }),
];
/** Works contracts as things of their own; guarantees of before are joined to them where they agree. */
class WorksContracts1795500000000 {
    async up(runner) {
        for (const created of TABLES)
            await runner.createTable(created);
        await (0, table_1.addColumns)(runner, "guarantee", GUARANTEE);
        await (0, table_1.addColumns)(runner, "guarantee_application", APPLICATION);
        await runner.query(`CREATE INDEX "guarantee_application_by_works_contract" ON "guarantee_application" ("works_contract_id", "id")`);
        await (0, join_same_works_1.joinGuaranteesOfSameWorks)(runner);
        await (0, late_indexes_1.createLateIndexes)(runner, INDEXES);
    }
    async down(runner) {
        await (0, late_indexes_1.dropLateIndexes)(runner, [...INDEXES, "guarantee_application_by_works_contract"]);
        await (0, table_1.dropColumns)(runner, "guarantee_application", Object.keys(APPLICATION));
        await (0, table_1.dropColumns)(runner, "guarantee", Object.keys(GUARANTEE));
        for (const dropped of [...TABLES].reverse())
            await runner.dropTable(dropped);
    }
}
exports.WorksContracts1795500000000 = WorksContracts1795500000000;
//# sourceMappingURL=1795500000000-works-contracts.js.map