"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LATE_INDEXES = void 0;
exports.createLateIndexes = createLateIndexes;
exports.dropLateIndexes = dropLateIndexes;
/** Those of PostgreSQL, in the order in which they are built. */
exports.LATE_INDEXES = [
    late("opening_by_number", "opening", "obligee_id", "number", "guarantee_id"),
    late("opening_by_amount", "opening", "obligee_id", "amount", "guarantee_id"),
    late("opening_by_expiry", "opening", "obligee_id", "expires_on", "guarantee_id"),
    late("guarantee_by_contractor_and_number", "guarantee", "contractor_id", "number", "id"),
    late("guarantee_by_contractor_and_amount", "guarantee", "contractor_id", "amount", "id"),
    late("guarantee_by_contractor_and_expiry", "guarantee", "contractor_id", "expires_on", "id"),
    late("guarantee_by_amount", "guarantee", "amount", "id"),
    late("guarantee_by_expiry", "guarantee", "expires_on", "id"),
    late("guarantee_by_works_contract", "guarantee", "works_contract_id", "id"),
    late("guarantee_by_external_reference", "guarantee", "external_reference"),
    late("guarantee_by_works_reference", "guarantee", "works_reference"),
    late("works_contract_by_external_reference", "works_contract", "external_reference", "id"),
    differing("issuer"),
    differing("contractor"),
    {
        name: "guarantee_by_grams",
        table: "guarantee",
        // A search reads the whole list of late entries: it stays short.
        of: "USING gin (guarantee_grams(number, works_search_text)) WITH (gin_pending_list_limit = 256)",
    },
];
function late(name, table, ...columns) {
    return { name, table, of: `(${columns.map((column) => `"${column}"`).join(", ")})` };
}
/** Of the entries alone that something else is said of: few. */
function differing(party) {
    return {
        name: `works_contract_differing_of_${party}`,
        table: "works_contract",
        of: `("${party}_id", "id") WHERE "differing" = 1`,
    };
}
/**
 * Builds them within the migration where nobody waits for that: on SQLite, which has one writer, and in an empty table. In a
 * PostgreSQL that is in use, `buildLateIndexes` does it behind the migrations.
 */
async function createLateIndexes(runner, names) {
    const isPostgres = runner.dataSource.options.type === "postgres";
    for (const { name, table, of } of exports.LATE_INDEXES.filter((each) => names.includes(each.name))) {
        const rows = isPostgres ? (await runner.query(`SELECT 1 FROM "${table}" LIMIT 1`)) : [];
        if (rows.length === 0)
            await runner.query(`CREATE INDEX "${name}" ON "${table}" ${of}`);
    }
}
async function dropLateIndexes(runner, names) {
    for (const name of names)
        await runner.query(`DROP INDEX IF EXISTS "${name}"`);
}
//# sourceMappingURL=late-indexes.js.map