"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlWorksContractStore = void 0;
const row_table_1 = require("../engine/row-table");
const performances_1 = require("./performances");
const performance_shortfall_row_1 = require("./performance-shortfall.row");
const works_contract_columns_1 = require("./works-contract-columns");
const works_amendment_row_1 = require("./works-amendment.row");
const works_contract_row_1 = require("./works-contract.row");
const works_identifier_row_1 = require("./works-identifier.row");
const works_ledger_reads_1 = require("./works-ledger.reads");
class SqlWorksContractStore extends works_ledger_reads_1.SqlWorksLedgerReads {
    constructor(transaction) {
        super(transaction);
        this.transaction = transaction;
    }
    async hold({ contractorId, obligeeId }) {
        // SQLite has one writer anyhow.
        if (!this.transaction.locksByName)
            return;
        await this.transaction.sql((parameters) => `SELECT pg_advisory_xact_lock(hashtextextended(${parameters.add(`${contractorId} ${obligeeId}`)}, 0))`);
    }
    async recordAmendment({ before, after, recordedAt, ...step }) {
        await this.transaction.insertPlain(works_amendment_row_1.WorksAmendmentRow, {
            ...step,
            priceBefore: before.contractPrice,
            fromBefore: before.workPeriod.from,
            toBefore: before.workPeriod.to,
            priceAfter: after.contractPrice,
            fromAfter: after.workPeriod.from,
            toAfter: after.workPeriod.to,
            recordedAt: recordedAt.toISOString(),
        });
    }
    async insert(entry, at) {
        await this.transaction.insertPlain(works_contract_row_1.WorksContractRow, {
            id: entry.id,
            issuerId: entry.issuerId,
            contractorId: entry.contractorId,
            obligeeId: entry.obligeeId,
            ...(0, works_contract_columns_1.columnsOf)(entry),
            createdAt: at.toISOString(),
        });
        await this.#saveNumbers(entry);
    }
    async change(before, said) {
        const { id } = said;
        const known = (0, works_contract_columns_1.columnsOf)(before);
        const changed = Object.entries((0, works_contract_columns_1.columnsOf)(said)).filter(([column, value]) => known[column] !== value);
        if (changed.length === 0)
            return;
        await this.transaction.changeRows(works_contract_row_1.WorksContractRow, { id }, Object.fromEntries(changed));
        await this.transaction.delete(works_identifier_row_1.WorksIdentifierRow, { worksContractId: id });
        await this.#saveNumbers(said);
    }
    async performances(worksContractId) {
        return (0, performances_1.readPerformances)(this.transaction, worksContractId);
    }
    async keepShortfalls(shortfalls) {
        const table = (0, row_table_1.rowTable)(performance_shortfall_row_1.PerformanceShortfallRow);
        await this.transaction.sql((parameters) => `DELETE FROM ${table.name} WHERE guarantee_id IN (${parameters.list(shortfalls.map(({ guaranteeId }) => guaranteeId))})`);
        const short = shortfalls.filter(({ missing }) => missing !== null);
        if (short.length > 0)
            await this.transaction.sql((parameters) => table.insertAll(short, parameters));
    }
    async #saveNumbers({ id, identifiers }) {
        for (const [scheme, value] of (0, works_contract_columns_1.foldedNumbers)(identifiers))
            await this.transaction.insertPlain(works_identifier_row_1.WorksIdentifierRow, { worksContractId: id, scheme, value });
    }
}
exports.SqlWorksContractStore = SqlWorksContractStore;
//# sourceMappingURL=works-contract.store.js.map