"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stampItems = stampItems;
const item_updates_1 = require("../engine/item-updates");
/** Steps that show in the state of a guarantee, to every body that has it in its ledger. */
const SHOWN_BY_STATE = ["GUARANTEE_DEPOSITED", "GUARANTEE_ACCEPTED", "GUARANTEE_REJECTED"];
/**
 * Joined in the order as it stands, from the few that changed: SQLite, which knows no number of rows, else begins with a whole
 * table. PostgreSQL takes such a join for any other.
 *
 * Gives what changed its time of update, for each who sees the change: the parties, and bodies that have it in their ledgers.
 * A step with a guarantee or an application is one of its works contract, too.
 */
async function stampItems(transaction, changed) {
    await transaction.sql((parameters) => stampForParties(changed, parameters));
    await transaction.sql((parameters) => stampForBodies(changed, parameters));
    await transaction.sql((parameters) => `INSERT INTO setting (name, value) VALUES ('${item_updates_1.LAST_UPDATE}', ${parameters.add(changed.at)}) ` +
        `ON CONFLICT (name) DO UPDATE SET value = excluded.value`);
}
function stampForParties({ above, others, at }, parameters) {
    const time = timeOf(at, parameters);
    const recorded = (column) => `SELECT e.${column} AS id FROM change c CROSS JOIN event e ` +
        `WHERE e.id = c.event_id AND c.position > ${parameters.add(above)} AND e.${column} IS NOT NULL`;
    const touched = [
        recorded("guarantee_id"),
        recorded("subject_id"),
        // The event of an issue names the guarantee alone.
        `SELECT a.id FROM change c CROSS JOIN event e CROSS JOIN guarantee_application a WHERE e.id = c.event_id ` +
            `AND a.guarantee_id = e.guarantee_id AND c.position > ${parameters.add(above)} AND e.type = 'GUARANTEE_ISSUED'`,
        idsOf(others, parameters),
    ];
    const worksOf = (table) => `SELECT w.works_contract_id FROM touched t CROSS JOIN ${table} w ` +
        `WHERE w.id = t.id AND w.works_contract_id IS NOT NULL`;
    const items = ["SELECT id FROM touched", worksOf("guarantee"), worksOf("guarantee_application")];
    const partiesOf = (table, concept, issuer = "p.issuer_id") => `SELECT p.id AS id, '${concept}' AS concept, ${issuer} AS issuer_id, p.contractor_id AS contractor_id ` +
        `FROM items i CROSS JOIN ${table} p WHERE p.id = i.id`;
    const parties = [
        partiesOf("guarantee", "GUARANTEE"),
        // A draft is its contractor's alone.
        partiesOf("guarantee_application", "APPLICATION", "CASE WHEN p.submitted_at IS NULL THEN NULL ELSE p.issuer_id END"),
        partiesOf("amendment_application", "AMENDMENT_APPLICATION"),
        partiesOf("works_contract", "WORKS_CONTRACT"),
    ];
    const seen = [
        "SELECT issuer_id AS viewer, concept, id FROM parties WHERE issuer_id IS NOT NULL",
        "SELECT contractor_id, concept, id FROM parties",
        `SELECT '${item_updates_1.ANY_OPERATOR}', concept, id FROM parties WHERE issuer_id IS NOT NULL`,
    ];
    return (`WITH ${time}, touched AS (${touched.join(" UNION ")}), items AS (${items.join(" UNION ")}), ` +
        `parties AS (${parties.join(" UNION ALL ")}) ${stamped(seen.join(" UNION ALL "))}`);
}
function stampForBodies({ above, others, at }, parameters) {
    const time = timeOf(at, parameters);
    const shown = [
        `SELECT s.obligee_id AS viewer, s.guarantee_id AS guarantee_id FROM change c CROSS JOIN event e CROSS JOIN opening s ` +
            `LEFT JOIN change_obligee o ON o.obligee_id = s.obligee_id AND o.position = c.position ` +
            `WHERE e.id = c.event_id AND s.guarantee_id = e.guarantee_id AND c.position > ${parameters.add(above)} ` +
            `AND (o.position IS NOT NULL OR e.type IN (${parameters.list(SHOWN_BY_STATE)}))`,
        `SELECT s.obligee_id, s.guarantee_id FROM (${idsOf(others, parameters)}) x CROSS JOIN opening s WHERE s.guarantee_id = x.id`,
    ];
    const seen = [
        "SELECT viewer, 'GUARANTEE' AS concept, guarantee_id AS id FROM shown",
        "SELECT l.obligee_id, 'LEDGER_ENTRY', l.id FROM shown x CROSS JOIN ledger_entry l WHERE l.guarantee_id = x.guarantee_id " +
            "AND l.obligee_id = x.viewer",
        `SELECT l.obligee_id, 'LEDGER_ENTRY', l.id FROM (${idsOf(others, parameters)}) x CROSS JOIN ledger_entry l WHERE l.id = x.id`,
        // A department with accounts of its own.
        "SELECT l.department_id, 'LEDGER_ENTRY', l.id FROM shown x CROSS JOIN ledger_entry l WHERE l.guarantee_id = x.guarantee_id " +
            "AND l.obligee_id = x.viewer AND l.department_id IS NOT NULL",
        `SELECT l.department_id, 'LEDGER_ENTRY', l.id FROM (${idsOf(others, parameters)}) x CROSS JOIN ledger_entry l ` +
            "WHERE l.id = x.id AND l.department_id IS NOT NULL",
        // It sees the guarantee, too, though nobody of it has opened that; from when the entry is assigned, which tells no more than that.
        "SELECT l.department_id, 'GUARANTEE', l.guarantee_id FROM shown x CROSS JOIN ledger_entry l WHERE l.guarantee_id = x.guarantee_id " +
            "AND l.obligee_id = x.viewer AND l.department_id IS NOT NULL",
        `SELECT l.department_id, 'GUARANTEE', l.guarantee_id FROM (${idsOf(others, parameters)}) x CROSS JOIN ledger_entry l ` +
            "WHERE l.id = x.id AND l.department_id IS NOT NULL AND l.guarantee_id IS NOT NULL",
    ];
    return `WITH ${time}, shown AS (${shown.join(" UNION ")}) ${stamped(seen.join(" UNION "))}`;
}
function timeOf(at, parameters) {
    return `given AS (SELECT CAST(${parameters.add(at)} AS varchar(24)) AS at)`;
}
function stamped(seen) {
    return (`INSERT INTO item_update (viewer_id, concept, subject_id, updated_at) ` +
        `SELECT v.viewer, v.concept, v.id, (SELECT at FROM given) FROM (${seen}) v WHERE 1 = 1 ` +
        `ON CONFLICT (viewer_id, subject_id) DO UPDATE SET updated_at = excluded.updated_at`);
}
/** Ids as a table of one column. */
function idsOf(ids, parameters) {
    return parameters.engine === "postgres"
        ? `SELECT unnest(CAST(${parameters.texts(ids)} AS text[])) AS id`
        : `SELECT value AS id FROM json_each(${parameters.texts(ids)})`;
}
//# sourceMappingURL=stamp-items.js.map