"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.joinGuaranteesOfSameWorks = joinGuaranteesOfSameWorks;
/**
 * Guarantees of one issuer, contractor and obligee with the same name of works and the same contract day are of one works
 * contract. One that was issued before its contract was concluded joins the only contract that it can be of. The newest
 * guarantee says what the contract is today.
 */
async function joinGuaranteesOfSameWorks(runner) {
    const nameKey = nameKeyOn(runner);
    // Of each contract the newest guarantee gives the entry its terms, and its id.
    await runner.query(`INSERT INTO works_contract (${COLUMNS}) SELECT ${VALUES} FROM (SELECT g.*, ${nameKey} AS name_key, ` +
        `ROW_NUMBER() OVER (PARTITION BY ${SAME}, ${nameKey}, g.contracted_on ORDER BY g.issued_on DESC, g.id DESC) AS newness ` +
        `FROM guarantee g WHERE g.contracted_on IS NOT NULL) n WHERE n.newness = 1`);
    await link(runner, nameKey, "w.contracted_on = guarantee.contracted_on");
    // Those without a contract day: to the only contract of that name, or to an entry of their own.
    await link(runner, nameKey, "guarantee.contracted_on IS NULL AND NOT EXISTS (SELECT 1 FROM works_contract v WHERE v.issuer_id = w.issuer_id " +
        "AND v.contractor_id = w.contractor_id AND v.obligee_id = w.obligee_id AND v.name_key = w.name_key AND v.id <> w.id)");
    await runner.query(`INSERT INTO works_contract (${COLUMNS}) SELECT ${VALUES} FROM (SELECT g.*, ${nameKey} AS name_key, ` +
        `ROW_NUMBER() OVER (PARTITION BY ${SAME}, ${nameKey} ORDER BY g.issued_on DESC, g.id DESC) AS newness ` +
        `FROM guarantee g WHERE g.works_contract_id IS NULL) n WHERE n.newness = 1`);
    await link(runner, nameKey, "guarantee.contracted_on IS NULL AND w.contracted_on IS NULL");
    await runner.query("UPDATE guarantee_application SET works_contract_id = (SELECT g.works_contract_id FROM guarantee g " +
        "WHERE g.id = guarantee_application.guarantee_id) WHERE guarantee_id IS NOT NULL");
}
const SAME = "g.issuer_id, g.contractor_id, g.obligee_id";
const COLUMNS = "id, issuer_id, contractor_id, obligee_id, name, name_key, place, contract_price, work_from, work_to, contracted_on, created_at";
const VALUES = "'contract_' || substr(n.id, 11), n.issuer_id, n.contractor_id, n.obligee_id, n.works_name, n.name_key, n.works_place, " +
    "n.contract_price, n.work_from, n.work_to, n.contracted_on, n.created_at";
/** The first line of what is searched is the folded name itself. */
function nameKeyOn(runner) {
    return runner.dataSource.options.type === "postgres"
        ? "split_part(works_search_text, E'\\n', 1)"
        : "substr(works_search_text, 1, instr(works_search_text || char(10), char(10)) - 1)";
}
async function link(runner, nameKey, agree) {
    await runner.query(`UPDATE guarantee SET works_contract_id = w.id FROM works_contract w WHERE guarantee.works_contract_id IS NULL ` +
        `AND w.issuer_id = guarantee.issuer_id AND w.contractor_id = guarantee.contractor_id ` +
        `AND w.obligee_id = guarantee.obligee_id AND w.name_key = ${nameKey} AND ${agree}`);
}
//# sourceMappingURL=join-same-works.js.map