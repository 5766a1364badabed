"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fillItems = fillItems;
exports.fillItemsOfDepartments = fillItemsOfDepartments;
const SUBMITTED = "submitted_at IS NOT NULL";
const SEEN = [
    ["GUARANTEE", "issuer_id", "guarantee"],
    ["GUARANTEE", "contractor_id", "guarantee"],
    ["GUARANTEE", "'OPERATOR'", "guarantee"],
    ["APPLICATION", "issuer_id", "guarantee_application", SUBMITTED],
    ["APPLICATION", "contractor_id", "guarantee_application"],
    ["APPLICATION", "'OPERATOR'", "guarantee_application", SUBMITTED],
    ["AMENDMENT_APPLICATION", "issuer_id", "amendment_application"],
    ["AMENDMENT_APPLICATION", "contractor_id", "amendment_application"],
    ["AMENDMENT_APPLICATION", "'OPERATOR'", "amendment_application"],
    ["WORKS_CONTRACT", "issuer_id", "works_contract"],
    ["WORKS_CONTRACT", "contractor_id", "works_contract"],
    ["WORKS_CONTRACT", "'OPERATOR'", "works_contract"],
    ["LEDGER_ENTRY", "obligee_id", "ledger_entry"],
    ["GUARANTEE", "obligee_id", "opening", "1 = 1", "guarantee_id"],
];
/** What ledgers have assigned, with its guarantee. */
const ASSIGNED = "department_id IS NOT NULL";
const SEEN_BY_DEPARTMENTS = [
    ["LEDGER_ENTRY", "department_id", "ledger_entry", ASSIGNED],
    ["GUARANTEE", "department_id", "ledger_entry", `${ASSIGNED} AND guarantee_id IS NOT NULL`, "guarantee_id"],
];
/** Gives all that has no time of update this one. */
async function fillItems(runner, at) {
    await fill(runner, at, [...SEEN, ...SEEN_BY_DEPARTMENTS]);
}
/** The same for what departments have been assigned. */
async function fillItemsOfDepartments(runner, at) {
    await fill(runner, at, SEEN_BY_DEPARTMENTS);
}
async function fill(runner, at, seen) {
    for (const [concept, viewer, from, where = "1 = 1", id = "id"] of seen)
        await runner.query(`INSERT INTO item_update (viewer_id, concept, subject_id, updated_at) ` +
            `SELECT ${viewer}, '${concept}', ${id}, '${at}' FROM ${from} WHERE ${where} ON CONFLICT DO NOTHING`);
}
//# sourceMappingURL=fill-items.js.map