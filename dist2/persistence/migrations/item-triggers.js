"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keepItems = keepItems;
exports.leaveItems = leaveItems;
exports.itemTriggersOfPostgres = itemTriggersOfPostgres;
/** Of an entry that is of a guarantee issued here, the rest follows the guarantee, and comes with an event. */
const KEPT_BY_BODY = ["labels", "department_id", "officer_id", "needed_until", "is_under_rate"];
const RECORDED = [
    "kind",
    "state",
    "number",
    "amount",
    "expires_on",
    "fiscal_year",
    "works_from",
    "search_text",
];
function triggersOf(isPostgres) {
    const changed = (columns) => columns
        .map((column) => `NEW.${column} ${isPostgres ? "IS DISTINCT FROM" : "IS NOT"} OLD.${column}`)
        .join(" OR ");
    return [
        { name: "item_of_works", table: "works_contract", on: "UPDATE", subject: "id" },
        { name: "item_of_works_step", table: "works_amendment", on: "INSERT", subject: "works_contract_id" },
        {
            name: "item_of_joined_guarantee",
            table: "guarantee",
            on: "UPDATE OF works_contract_id",
            subject: "id",
            when: changed(["works_contract_id"]),
        },
        {
            name: "item_of_entry",
            table: "ledger_entry",
            on: "UPDATE",
            subject: "id",
            when: `${changed(KEPT_BY_BODY)} OR (NEW.guarantee_id IS NULL AND (${changed(RECORDED)})) ` +
                // The first look comes with the event of the opening.
                `OR (OLD.seen_version IS NOT NULL AND ${changed(["seen_version"])})`,
        },
        {
            name: "item_of_recorded_entry",
            table: "ledger_entry",
            on: "INSERT",
            subject: "id",
            when: "NEW.guarantee_id IS NULL",
        },
        { name: "item_of_note", table: "ledger_note", on: "INSERT", subject: "entry_id" },
        { name: "item_of_record", table: "recorded_guarantee", on: "UPDATE", subject: "id" },
    ];
}
async function keepItems(runner) {
    const isPostgres = runner.dataSource.options.type === "postgres";
    for (const trigger of triggersOf(isPostgres)) {
        const { name } = trigger;
        const does = pendingOf(trigger, isPostgres);
        if (!isPostgres) {
            await runner.query(`${headOf(trigger)} BEGIN ${does}; END`);
            continue;
        }
        await runner.query(`CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${does}; RETURN NULL; END $$`);
        await runner.query(`${headOf(trigger)} EXECUTE FUNCTION "${name}"()`);
    }
}
async function leaveItems(runner) {
    const isPostgres = runner.dataSource.options.type === "postgres";
    for (const { name, table } of triggersOf(isPostgres)) {
        await runner.query(`DROP TRIGGER "${name}"${isPostgres ? ` ON "${table}"` : ""}`);
        if (isPostgres)
            await runner.query(`DROP FUNCTION "${name}"()`);
    }
}
/** What PostgreSQL's triggers do, by their names, as SQLite would write them. */
function itemTriggersOfPostgres() {
    return new Map(triggersOf(true).map((trigger) => [
        trigger.name,
        `${headOf(trigger)} BEGIN ${pendingOf(trigger, true)}; END`,
    ]));
}
function headOf({ name, table, on, when }) {
    const condition = when === undefined ? "" : `WHEN (${when})`;
    return `CREATE TRIGGER "${name}" AFTER ${on} ON "${table}" FOR EACH ROW ${condition}`;
}
function pendingOf({ subject }, isPostgres) {
    const id = isPostgres ? "gen_random_uuid()::text" : "lower(hex(randomblob(16)))";
    return `INSERT INTO item_update_pending (id, subject_id) VALUES (${id}, NEW.${subject})`;
}
//# sourceMappingURL=item-triggers.js.map