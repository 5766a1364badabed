"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlWorksLedgerReads = void 0;
const guarantee_application_1 = require("../../domain/application/guarantee-application");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const search_text_1 = require("../../domain/values/search-text");
const fiscal_year_plans_1 = require("../../domain/works-contract/fiscal-year-plans");
const columns_1 = require("../engine/columns");
const row_table_1 = require("../engine/row-table");
const paid_ahead_column_1 = require("../guarantee/paid-ahead-column");
const works_contract_columns_1 = require("./works-contract-columns");
const works_contract_row_1 = require("./works-contract.row");
/** Of one number one guarantee is told. */
const MOST_ELSEWHERE = 100;
/** What stands on works contracts, inside a unit of work and outside one. */
class SqlWorksLedgerReads {
    constructor(session) {
        this.session = session;
    }
    async candidates({ contractorId, obligeeId }, identity) {
        const numbers = (0, works_contract_columns_1.foldedNumbers)(identity.identifiers);
        const table = (0, row_table_1.rowTable)(works_contract_row_1.WorksContractRow);
        const found = await this.session.sql((parameters) => {
            // In the order of the statement, since SQLite counts its values.
            const parties = `w.obligee_id = ${parameters.add(obligeeId)} AND w.contractor_id = ${parameters.add(contractorId)}`;
            const either = [
                `w.name_key = ${parameters.add((0, search_text_1.searchText)(identity.name))}`,
                ...(identity.registeredWorksId === null
                    ? []
                    : [`w.registered_works_id = ${parameters.add(identity.registeredWorksId)}`]),
                ...(numbers.length === 0
                    ? []
                    : [
                        `w.id IN (SELECT n.works_contract_id FROM works_identifier n WHERE n.value IN (${parameters.list(numbers.map(([, value]) => value))}))`,
                    ]),
            ];
            // Sorted here: for the order SQLite would read all works of the contractor.
            return `SELECT ${table.columnsAs("w")} FROM works_contract w WHERE ${parties} AND (${either.join(" OR ")})`;
        });
        return found.map((row) => (0, works_contract_columns_1.entryOf)(table.read(row))).sort((one, other) => (one.id < other.id ? -1 : 1));
    }
    async commitments(ids) {
        // Of a guarantee that was changed since, no application goes on.
        const guarantees = await this.session.sql((parameters) => `SELECT g.id AS id, g.kind AS kind, g.fiscal_year AS "fiscalYear", g.last_fiscal_year AS "lastFiscalYear", ` +
            `g.covered_price AS "coveredPrice", g.paid_ahead AS "paidAhead", ${paid_ahead_column_1.APPLIED_PAID_AHEAD} AS applied, g.amount AS amount, g.number AS number, ` +
            `(SELECT MAX(m.amount) FROM amendment_application m WHERE m.guarantee_id = g.id ` +
            `AND m.revision = g.version AND m.status IN ('APPLIED', 'APPROVED')) AS "appliedAmount", ` +
            `g.issuer_id AS "issuerId" FROM guarantee g WHERE g.works_contract_id IN (${parameters.list(ids)}) ` +
            `AND g.status IN (${parameters.list(guarantee_life_cycle_1.LIFE_CYCLE.discharge.from)}) ORDER BY g.id`);
        const applications = await this.session.sql((parameters) => `SELECT a.id AS id, a.content AS content, a.issuer_id AS "issuerId" FROM guarantee_application a ` +
            `WHERE a.works_contract_id IN (${parameters.list(ids)}) AND a.status IN ('APPLIED', 'APPROVED') ORDER BY a.id`);
        return [...guarantees.map(inForce), ...applications.map(appliedFor)];
    }
    async numbersElsewhere({ contractorId, obligeeId }, numbers) {
        if (numbers.length === 0)
            return [];
        // Departments share the numbers of their body.
        return this.session.sql((parameters) => `SELECT n.scheme AS scheme, n.value AS value, g.number AS "guaranteeNumber", g.issuer_id AS "issuerId" ` +
            `FROM works_identifier n JOIN works_contract w ON w.id = n.works_contract_id ` +
            `JOIN obligee b ON b.id = w.obligee_id JOIN guarantee g ON g.works_contract_id = w.id ` +
            `WHERE n.value IN (${parameters.list(numbers.map(({ value }) => (0, search_text_1.searchText)(value)))}) ` +
            `AND w.contractor_id <> ${parameters.add(contractorId)} AND COALESCE(b.parent_id, b.id) = ` +
            `(SELECT COALESCE(o.parent_id, o.id) FROM obligee o WHERE o.id = ${parameters.add(obligeeId)}) ` +
            `AND g.status IN (${parameters.list(guarantee_life_cycle_1.LIFE_CYCLE.discharge.from)}) ORDER BY g.id LIMIT ${String(MOST_ELSEWHERE)}`);
    }
    async find(issuerId, id) {
        const table = (0, row_table_1.rowTable)(works_contract_row_1.WorksContractRow);
        const [row] = await this.session.sql((parameters) => `SELECT ${table.columnsAs("w")} FROM works_contract w WHERE w.id = ${parameters.add(id)} ` +
            `AND w.issuer_id = ${parameters.add(issuerId)}`);
        return row === undefined ? null : (0, works_contract_columns_1.entryOf)(table.read(row));
    }
    async history(id) {
        const [found] = await this.session.sql((parameters) => `SELECT max(h.amended_on) AS "lastAmendedOn", ` +
            // Steps that others brought leave the issuer its own.
            `sum(CASE WHEN h.cause = 'AMENDED' THEN 1 ELSE 0 END) AS steps FROM works_amendment h ` +
            `WHERE h.works_contract_id = ${parameters.add(id)}`);
        return { lastAmendedOn: found?.lastAmendedOn ?? null, amendmentCount: Number(found?.steps ?? 0) };
    }
}
exports.SqlWorksLedgerReads = SqlWorksLedgerReads;
function inForce({ appliedAmount, applied, ...found }) {
    const amount = (0, columns_1.yenFromDatabase)(found.amount);
    return {
        ...found,
        coveredPrice: (0, columns_1.yenFromDatabase)(found.coveredPrice),
        paidAhead: (0, paid_ahead_column_1.paidAheadFrom)(found.paidAhead, applied),
        amount,
        mostAmount: Math.max(amount, (0, columns_1.yenFromDatabase)(appliedAmount ?? 0)),
        state: "IN_FORCE",
    };
}
function appliedFor({ id, content, issuerId }) {
    const { worksContract: works, fiscalYear: year, paidAhead: ahead, carriedOver, ...said } = JSON.parse(content);
    // Applications of before said nothing of years.
    const complete = (0, guarantee_application_1.completeApplication)({
        ...said,
        worksContract: { ...fiscal_year_plans_1.NOT_PLANNED, ...works },
        fiscalYear: year ?? null,
        paidAhead: ahead ?? null,
        carriedOver: carriedOver ?? null,
    });
    if (complete === null)
        throw new Error("an application was submitted with something missing");
    const { kind, fiscalYear, lastFiscalYear, paidAhead, amount, worksContract } = complete.terms;
    return {
        id,
        issuerId,
        kind,
        fiscalYear,
        lastFiscalYear,
        coveredPrice: worksContract.coveredPrice,
        paidAhead,
        amount,
        mostAmount: amount,
        number: null,
        state: "APPLIED_FOR",
    };
}
//# sourceMappingURL=works-ledger.reads.js.map