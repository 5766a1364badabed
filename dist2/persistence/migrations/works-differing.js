"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keepDiffering = keepDiffering;
exports.differingTriggersOfPostgres = differingTriggersOfPostgres;
exports.leaveDiffering = leaveDiffering;
/**
 * Which entries of works contracts something else is said of, kept as a column so that a list of them is read off an index.
 * Triggers keep it: guarantees, their ends, entries and numbers all bear on it. `works-contract-differences.ts` tells what
 * is said.
 */
const IN_FORCE = "('ISSUED', 'DEPOSITED', 'ACCEPTED', 'REJECTED')";
const COMPARED = ["contract_price", "work_from", "work_to", "contracted_on", "contract_type"];
/** What other issuers' entries are compared by as well. */
const COMPARED_OF_ENTRIES = [...COMPARED, "name_key", "fiscal_years"];
const OF_GUARANTEE = ["status", "works_contract_id", ...COMPARED];
const unlike = (one, other, columns) => `(${columns.map((column) => `${one}.${column} <> ${other}.${column}`).join(" OR ")})`;
/** The entries of other issuers, as `x`, that share a number with the entry. */
const OTHERWISE_IN_ENTRY = "SELECT 1 FROM works_identifier n JOIN works_identifier o ON o.value = n.value AND o.scheme = n.scheme " +
    "JOIN works_contract x ON x.id = o.works_contract_id WHERE n.works_contract_id = works_contract.id " +
    "AND x.issuer_id <> works_contract.issuer_id AND x.contractor_id = works_contract.contractor_id " +
    `AND x.obligee_id = works_contract.obligee_id AND ${unlike("x", "works_contract", COMPARED_OF_ENTRIES)}`;
const OTHERWISE_IN_GUARANTEE = `SELECT 1 FROM guarantee d WHERE d.works_contract_id = works_contract.id AND d.status IN ${IN_FORCE} ` +
    `AND ${unlike("d", "works_contract", COMPARED)}`;
/** An SQLite trigger names the table that it updates by no other name. */
const judgedAnew = (which) => `UPDATE works_contract SET differing = 1 - differing WHERE ${which} AND differing <> ` +
    `(CASE WHEN EXISTS (${OTHERWISE_IN_GUARANTEE}) OR EXISTS (${OTHERWISE_IN_ENTRY}) THEN 1 ELSE 0 END)`;
function keepers(distinct) {
    const changed = (columns) => columns.map((column) => `NEW.${column} ${distinct} OLD.${column}`).join(" OR ");
    const [isInForce, wasInForce] = ["NEW", "OLD"].map((row) => `(${row}.status IN ${IN_FORCE})`);
    const sharing = (row) => `id IN (SELECT o.works_contract_id FROM works_identifier o WHERE o.value = ${row}.value AND o.scheme = ${row}.scheme)`;
    return [
        {
            name: "differing_by_issue",
            table: "guarantee",
            on: "INSERT",
            does: "UPDATE works_contract SET differing = 1 WHERE id = NEW.works_contract_id AND differing = 0 " +
                `AND ${String(isInForce)} AND ${unlike("NEW", "works_contract", COMPARED)}`,
        },
        {
            name: "differing_by_guarantee",
            table: "guarantee",
            on: `UPDATE OF ${OF_GUARANTEE.join(", ")}`,
            when: `${String(isInForce)} <> ${String(wasInForce)} OR ${changed(["works_contract_id", ...COMPARED])}`,
            does: judgedAnew("id IN (NEW.works_contract_id, OLD.works_contract_id)"),
            holds: "id IN (NEW.works_contract_id, OLD.works_contract_id)",
        },
        {
            name: "differing_by_entry",
            table: "works_contract",
            on: `UPDATE OF ${COMPARED_OF_ENTRIES.join(", ")}`,
            when: changed(COMPARED_OF_ENTRIES),
            does: judgedAnew("(id = NEW.id OR id IN (SELECT o.works_contract_id FROM works_identifier n JOIN works_identifier o " +
                "ON o.value = n.value AND o.scheme = n.scheme WHERE n.works_contract_id = NEW.id))"),
        },
        {
            name: "differing_by_number",
            table: "works_identifier",
            on: "INSERT",
            does: judgedAnew(sharing("NEW")),
        },
        {
            name: "differing_without_number",
            table: "works_identifier",
            on: "DELETE",
            does: judgedAnew(`(id = OLD.works_contract_id OR ${sharing("OLD")})`),
        },
    ];
}
/** Judges every entry once; from here on the column follows. */
async function keepDiffering(runner) {
    const isPostgres = runner.dataSource.options.type === "postgres";
    await runner.query(judgedAnew("1 = 1"));
    for (const keeper of keepers(isPostgres ? "IS DISTINCT FROM" : "IS NOT")) {
        const { name } = keeper;
        if (isPostgres) {
            await runner.query(`CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${heldAndDone(keeper)}; RETURN NULL; END $$`);
            await runner.query(`${headOf(keeper)} EXECUTE FUNCTION "${name}"()`);
        }
        else
            await runner.query(`${headOf(keeper)} BEGIN ${keeper.does}; END`);
    }
}
/** What PostgreSQL's triggers do, by their names, as SQLite would write them. */
function differingTriggersOfPostgres() {
    return new Map(keepers("IS DISTINCT FROM").map((keeper) => [
        keeper.name,
        `${headOf(keeper)} BEGIN ${heldAndDone(keeper)}; END`,
    ]));
}
function headOf({ name, table, on, when }) {
    const condition = when === undefined ? "" : `WHEN (${when})`;
    return `CREATE TRIGGER "${name}" AFTER ${on} ON "${table}" FOR EACH ROW ${condition}`;
}
/** A statement behind the one that waited sees what was committed meanwhile. */
function heldAndDone({ does, holds }) {
    if (holds === undefined)
        return does;
    return `PERFORM 1 FROM works_contract WHERE ${holds} ORDER BY id FOR NO KEY UPDATE; ${does}`;
}
async function leaveDiffering(runner) {
    const isPostgres = runner.dataSource.options.type === "postgres";
    for (const { name, table } of keepers("IS NOT")) {
        await runner.query(`DROP TRIGGER "${name}"${isPostgres ? ` ON "${table}"` : ""}`);
        if (isPostgres)
            await runner.query(`DROP FUNCTION "${name}"()`);
    }
}
//# sourceMappingURL=works-differing.js.map