"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlRegisteredWorksStore = void 0;
const chunks_1 = require("../engine/chunks");
const row_table_1 = require("../engine/row-table");
const registered_works_row_1 = require("./registered-works.row");
class SqlRegisteredWorksStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async insert({ id, issuerId, contractorId, works, createdAt }) {
        await this.transaction.insertPlain(registered_works_row_1.RegisteredWorksRow, {
            ...columnsOf(works),
            id,
            issuerId,
            contractorId,
            createdAt: createdAt.toISOString(),
        });
    }
    async change(id, works) {
        await this.transaction.changeRows(registered_works_row_1.RegisteredWorksRow, { id }, columnsOf(works));
    }
    async findFor(issuerId, contractorId, id) {
        const row = await this.transaction.manager.findOneBy(registered_works_row_1.RegisteredWorksRow, { id, issuerId });
        if (!row || (row.contractorId !== null && row.contractorId !== contractorId))
            return null;
        return worksOf(row);
    }
    async ofContractors(issuerId, contractorIds) {
        const table = (0, row_table_1.rowTable)(registered_works_row_1.RegisteredWorksRow);
        const found = [];
        for (const ids of (0, chunks_1.chunksOf)(contractorIds)) {
            const rows = await this.transaction.sql((parameters) => `SELECT ${table.columnsAs("w")} FROM registered_works w WHERE w.issuer_id = ${parameters.add(issuerId)} ` +
                `AND w.contractor_id IN (${parameters.list(ids)}) ORDER BY w.id`);
            for (const row of rows.map((each) => table.read(each)))
                found.push({ id: row.id, contractorId: row.contractorId ?? "", works: worksOf(row) });
        }
        return found;
    }
}
exports.SqlRegisteredWorksStore = SqlRegisteredWorksStore;
function columnsOf({ workPeriod, identifiers, ...stated }) {
    return {
        ...stated,
        ...identifiers,
        workFrom: workPeriod?.from ?? null,
        workTo: workPeriod?.to ?? null,
    };
}
function worksOf(row) {
    const { worksNumber, procurementNumber, contractNumber, specificationNumber } = row;
    const [from, to] = [row.workFrom, row.workTo];
    return {
        name: row.name,
        place: row.place,
        contractType: row.contractType,
        obligeeId: row.obligeeId,
        contractPrice: row.contractPrice,
        workPeriod: from === null || to === null ? null : { from, to },
        awardedOn: row.awardedOn,
        contractedOn: row.contractedOn,
        identifiers: { worksNumber, procurementNumber, contractNumber, specificationNumber },
    };
}
//# sourceMappingURL=registered-works.store.js.map