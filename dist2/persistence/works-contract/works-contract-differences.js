"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.differencesOf = differencesOf;
const ports_1 = require("../../use-cases/works-contract/ports");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const wanted_1 = require("../../use-cases/shared/wanted");
const works_differences_1 = require("../../domain/works-contract/works-differences");
const row_table_1 = require("../engine/row-table");
const works_contract_row_1 = require("./works-contract.row");
const works_contract_columns_1 = require("./works-contract-columns");
const IN_FORCE = guarantee_life_cycle_1.LIFE_CYCLE.amend.from.map((status) => `'${status}'`).join(", ");
/** As the column `differing` says it, too. The guarantees in force, as `d`, that state something else than their entry `w`. */
const OTHERWISE_IN_GUARANTEE = `d.status IN (${IN_FORCE}) AND (d.contract_price <> w.contract_price OR d.work_from <> w.work_from ` +
    "OR d.work_to <> w.work_to OR d.contracted_on <> w.contracted_on OR d.contract_type <> w.contract_type)";
/** The entries of other issuers, as `x`, that share a number with the entry `w` of `n`: both are of one contract. */
const SHARING_A_NUMBER = "works_identifier n JOIN works_identifier o ON o.value = n.value AND o.scheme = n.scheme " +
    "JOIN works_contract x ON x.id = o.works_contract_id";
const OTHERWISE_IN_ENTRY = "x.issuer_id <> w.issuer_id AND x.contractor_id = w.contractor_id AND x.obligee_id = w.obligee_id " +
    "AND (x.contract_price <> w.contract_price OR x.work_from <> w.work_from OR x.work_to <> w.work_to " +
    "OR x.contracted_on <> w.contracted_on OR x.contract_type <> w.contract_type OR x.name_key <> w.name_key " +
    "OR x.fiscal_years <> w.fiscal_years)";
/** What of a guarantee is compared with its entry. */
const STATED = (0, wanted_1.needed)()("number", "contractType", "worksContract.id", "worksContract.contractPrice", "worksContract.workPeriod", "worksContract.contractedOn");
/** What else is said of the contracts of these entries, by the entry's id: three statements for the whole page. */
async function differencesOf({ session, guarantees }, caller, ids, showing) {
    const entries = await entriesOf(session, ids);
    const differing = await session.sql((parameters) => `SELECT d.id AS id FROM works_contract w JOIN guarantee d ON d.works_contract_id = w.id ` +
        `WHERE w.id IN (${parameters.list(ids)}) AND ${OTHERWISE_IN_GUARANTEE} ORDER BY d.id`);
    const stating = (await guarantees.readByIds(caller, differing.map(({ id }) => id), STATED, showing));
    const others = await session.sql((parameters) => `SELECT DISTINCT w.id AS "of", x.id AS id FROM ${SHARING_A_NUMBER} ` +
        `JOIN works_contract w ON w.id = n.works_contract_id WHERE n.works_contract_id IN (${parameters.list(ids)}) AND ${OTHERWISE_IN_ENTRY}`);
    const elsewhere = await entriesOf(session, others.map(({ id }) => id));
    return new Map(ids.map((id) => {
        const entry = entries.get(id);
        if (entry === undefined)
            return [id, []];
        const ofGuarantees = stating
            .filter(({ worksContract }) => worksContract.id === id)
            .flatMap((guarantee) => (0, works_differences_1.differencesBetween)(entry, statedBy(guarantee)).map((each) => ({
            ...each,
            guaranteeNumber: guarantee.number,
        })));
        const ofEntries = others
            .filter(({ of }) => of === id)
            .flatMap((other) => {
            const stated = elsewhere.get(other.id);
            return stated === undefined ? [] : (0, works_differences_1.differencesBetween)(entry, stated);
        })
            .map((each) => ({
            ...each,
            elsewhere: caller.role === "ISSUER" ? null : each.elsewhere,
            guaranteeNumber: null,
        }));
        return [id, [...ofGuarantees, ...ofEntries].slice(0, ports_1.MOST_SHOWN_OF_CONTRACT)];
    }));
}
async function entriesOf(session, ids) {
    if (ids.length === 0)
        return new Map();
    const table = (0, row_table_1.rowTable)(works_contract_row_1.WorksContractRow);
    const rows = await session.sql((parameters) => `SELECT ${table.columnsAs("w")} FROM works_contract w WHERE w.id IN (${parameters.list(ids)})`);
    return new Map(rows.map((row) => {
        const { id, name, contractedOn, works } = (0, works_contract_columns_1.entryOf)(table.read(row));
        return [id, { name, contractedOn, ...works }];
    }));
}
/** Guarantees name the works as papers do, which is no statement of another name. */
function statedBy({ contractType, worksContract }) {
    const { contractPrice, workPeriod, contractedOn } = worksContract;
    return { name: null, contractType, contractPrice, workPeriod, contractedOn, fiscalYears: null };
}
//# sourceMappingURL=works-contract-differences.js.map