"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Adoptions1795393000000 = void 0;
const typeorm_1 = require("typeorm");
const obligee_1 = require("../../domain/obligee/obligee");
const obligee_columns_1 = require("../obligee/obligee-columns");
const sql_parameters_1 = require("../engine/sql-parameters");
const table_1 = require("./table");
const OBLIGEE = {
    category: "varchar(40)",
    prefecture: "varchar(40)",
    aliases: "text",
    parent_id: "varchar(64)",
    addressee: "text",
    identity: "text",
    search_text: "text",
};
const OBLIGEE_INDICES = [
    new typeorm_1.TableIndex({
        name: "body_identity",
        columnNames: ["identity"],
        isUnique: true,
        where: '"parent_id" IS NULL',
    }),
    // Rows without a parent never meet in it: empty values differ from each other on both engines.
    new typeorm_1.TableIndex({
        name: "department_identity",
        columnNames: ["identity", "parent_id"],
        isUnique: true,
    }),
    new typeorm_1.TableIndex({ name: "obligee_by_parent", columnNames: ["parent_id", "id"] }),
];
const ADOPTION = (0, table_1.table)("adoption", {
    ...table_1.primaryId,
    obligee_id: table_1.id,
    starts_on: { ...table_1.day, isNullable: true },
    start_basis: table_1.valueName,
    works: { type: "boolean" },
    consulting: { type: "boolean", isNullable: true },
    consulting_starts_on: { ...table_1.day, isNullable: true },
    kinds: table_1.text,
    is_trial: { type: "boolean" },
    as_of: table_1.day,
    source: table_1.text,
}, [(0, table_1.index)("adoption_of_obligee", ["obligee_id", "is_trial"], true)], { obligee_id: "obligee" });
/** The obligees, with their adoptions of e-guarantees (導入発注者). */
class Adoptions1795393000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "obligee", OBLIGEE);
        await foldNames(runner);
        for (const added of OBLIGEE_INDICES)
            await runner.createIndex("obligee", added);
        await runner.createTable(ADOPTION);
    }
    async down(runner) {
        await runner.dropTable(ADOPTION);
        for (const { name } of OBLIGEE_INDICES)
            await runner.dropIndex("obligee", name);
        await (0, table_1.dropColumns)(runner, "obligee", Object.keys(OBLIGEE).reverse());
    }
}
exports.Adoptions1795393000000 = Adoptions1795393000000;
/** Makes existing obligees findable; of several with the same name, the one entered first. */
async function foldNames(runner) {
    const engine = runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
    const obligees = (await runner.query('SELECT "id", "name" FROM "obligee" ORDER BY "id"'));
    const taken = new Set();
    for (const obligee of obligees) {
        const named = { ...obligee, prefecture: null, aliases: [], addressee: null };
        const parameters = new sql_parameters_1.SqlParameters(engine);
        const changes = [`"search_text" = ${parameters.add((0, obligee_columns_1.searchTextOf)(named))}`];
        const identity = (0, obligee_1.obligeeNameKey)(named);
        if (!taken.has(identity))
            changes.push(`"identity" = ${parameters.add(identity)}`);
        taken.add(identity);
        await runner.query(`UPDATE "obligee" SET ${changes.join(", ")} WHERE "id" = ${parameters.add(obligee.id)}`, parameters.values);
    }
}
//# sourceMappingURL=1795393000000-adoptions.js.map