"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Ledgers1796200000000 = void 0;
const search_text_1 = require("../../domain/values/search-text");
const sql_parameters_1 = require("../engine/sql-parameters");
const ledger_copies_1 = require("./ledger-copies");
const table_1 = require("./table");
const table_2 = require("./table");
const nullable = { isNullable: true };
const LEDGER_ENTRY = (0, table_1.table)("ledger_entry", {
    ...table_1.primaryId,
    obligee_id: table_1.id,
    guarantee_id: { ...table_1.id, ...nullable },
    origin: table_2.valueName,
    kind: table_2.valueName,
    state: table_2.valueName,
    number: table_1.text,
    amount: table_2.yen,
    expires_on: table_1.day,
    fiscal_year: { ...table_1.integer, ...nullable },
    contractor_id: { ...table_1.id, ...nullable },
    issuer_id: { ...table_1.id, ...nullable },
    works_from: { ...table_1.day, ...nullable },
    needed_until: { ...table_1.day, ...nullable },
    is_under_rate: { type: "boolean" },
    newest_version: { ...table_1.integer, ...nullable },
    seen_version: { ...table_1.integer, ...nullable },
    department_id: { ...table_1.id, ...nullable },
    officer_id: { ...table_1.id, ...nullable },
    labels: { ...table_1.text, default: "''" },
    search_text: table_1.text,
    entered_at: table_1.instant,
}, [(0, table_1.index)("ledger_entry_of_guarantee", ["guarantee_id", "obligee_id"], true)], {
    obligee_id: "obligee",
    guarantee_id: "guarantee",
    department_id: "obligee",
    officer_id: "user_account",
});
const LEDGER_NOTE = (0, table_1.table)("ledger_note", {
    ...table_1.primaryId,
    entry_id: table_1.id,
    text: table_1.text,
    written_by: { ...table_1.id, ...nullable },
    written_at: table_1.instant,
}, [(0, table_1.index)("ledger_note_of_entry", ["entry_id", "id"])], { entry_id: "ledger_entry" });
const RECORDED_GUARANTEE = (0, table_1.table)("recorded_guarantee", {
    ...table_1.primaryId,
    contractor_name: table_1.text,
    issuer_name: { ...table_1.text, ...nullable },
    works_name: table_1.text,
    works_number: { ...table_1.text, ...nullable },
    issued_on: { ...table_1.day, ...nullable },
    works_to: { ...table_1.day, ...nullable },
    viewing_url: { ...table_1.text, ...nullable },
    sealed_password: { ...table_1.text, ...nullable },
    ended_on: { ...table_1.day, ...nullable },
    version: table_1.integer,
}, [], { id: "ledger_entry" });
const PERFORMANCE_SHORTFALL = (0, table_1.table)("performance_shortfall", { guarantee_id: { ...table_1.id, isPrimary: true }, missing: table_2.yen }, [], { guarantee_id: "guarantee" });
const TABLES = [LEDGER_ENTRY, LEDGER_NOTE, RECORDED_GUARANTEE, PERFORMANCE_SHORTFALL];
const GUARANTEE = { joint_venture_search_text: "text" };
/** All that a ledger is searched by, behind what orders it: a search reads one index and no row but those of its page. */
const SEARCHED = [
    "state",
    "kind",
    "origin",
    "fiscal_year",
    "works_from",
    "needed_until",
    "is_under_rate",
    "newest_version",
    "seen_version",
    "guarantee_id",
    "department_id",
    "officer_id",
    "contractor_id",
    "issuer_id",
    "labels",
];
const ORDERS = {
    ledger_by_entering: ["entered_at", "id", "number", "expires_on"],
    ledger_by_number: ["number", "id", "expires_on"],
    ledger_by_amount: ["amount", "id", "number", "expires_on"],
    ledger_by_expiry: ["expires_on", "id", "number"],
};
/** The ledgers of bodies: what is searched in them, what officers note, and guarantees that do not come from here. */
class Ledgers1796200000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "contractor", { search_text: "text" });
        await (0, table_1.addColumns)(runner, "guarantee", GUARANTEE);
        await foldContractors(runner);
        await foldJointVentures(runner);
        for (const each of TABLES)
            await runner.createTable(each);
        await (0, ledger_copies_1.fillShortfalls)(runner);
        await (0, ledger_copies_1.fillLedger)(runner);
        await (0, ledger_copies_1.keepLedger)(runner);
        for (const [name, columns] of Object.entries(ORDERS))
            await indexed(runner, name, columns);
    }
    async down(runner) {
        await (0, ledger_copies_1.leaveLedger)(runner);
        for (const each of TABLES.toReversed())
            await runner.dropTable(each);
        await (0, table_1.dropColumns)(runner, "guarantee", Object.keys(GUARANTEE));
        await (0, table_1.dropColumns)(runner, "contractor", ["search_text"]);
    }
}
exports.Ledgers1796200000000 = Ledgers1796200000000;
async function indexed(runner, name, ordered) {
    // A row of PostgreSQL's indexes holds no long text.
    const texts = runner.dataSource.options.type === "postgres" ? [] : ["search_text"];
    const columns = ["obligee_id", ...ordered, ...SEARCHED, ...texts];
    await runner.query(`CREATE INDEX "${name}" ON "ledger_entry" (${columns.join(", ")})`);
}
async function foldContractors(runner) {
    const rows = (await runner.query("SELECT id, name FROM contractor ORDER BY id"));
    for (const { id: contractor, name } of rows)
        await keepFolded(runner, "contractor", "search_text", contractor, name);
}
async function foldJointVentures(runner) {
    const rows = (await runner.query("SELECT id, joint_venture AS together FROM guarantee WHERE joint_venture IS NOT NULL ORDER BY id"));
    for (const { id: guarantee, together } of rows) {
        const { name } = JSON.parse(together);
        await keepFolded(runner, "guarantee", "joint_venture_search_text", guarantee, name);
    }
}
/** One by one: the folding is this program's. */
async function keepFolded(runner, tableName, column, row, name) {
    const filled = new sql_parameters_1.SqlParameters(runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite");
    await runner.query(`UPDATE ${tableName} SET ${column} = ${filled.add((0, search_text_1.searchableText)([name]))} WHERE id = ${filled.add(row)}`, filled.values);
}
//# sourceMappingURL=1796200000000-ledgers.js.map