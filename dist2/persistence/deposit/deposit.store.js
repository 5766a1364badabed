"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlDepositStore = void 0;
const deposit_row_1 = require("./deposit.row");
class SqlDepositStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async add(deposit) {
        await this.transaction.insert(deposit_row_1.DepositRow, rowOf(deposit));
    }
    async addAll(deposits) {
        await this.transaction.insertAll(deposit_row_1.DepositRow, deposits.map(rowOf));
    }
    async waiting(guaranteeId) {
        const [found] = await this.transaction.sql((parameters) => `SELECT d.id AS id, d.handed_over_on AS "handedOverOn", d.receipt_due_on AS "receiptDueOn" FROM deposit d ` +
            `WHERE d.guarantee_id = ${parameters.add(guaranteeId)} AND d.outcome IS NULL`);
        return found ?? null;
    }
    async acceptedVersion(guaranteeId) {
        const [found] = await this.transaction.sql((parameters) => `SELECT d.decided_version AS version FROM deposit d WHERE d.guarantee_id = ${parameters.add(guaranteeId)} ` +
            `AND d.outcome = 'ACCEPTED' ORDER BY d.id DESC LIMIT 1`);
        return found?.version ?? null;
    }
    async decide(id, { outcome, version, reason, reasonText, decidedAt, userId }) {
        const change = {
            outcome,
            decidedVersion: version,
            reason,
            reasonText,
            decidedAt: decidedAt.toISOString(),
            decidedBy: userId,
            remindOn: null,
        };
        if (!(await this.transaction.update(deposit_row_1.DepositRow, { id, outcome: null }, change)))
            throw new Error("a hand-over was decided although its guarantee was held");
    }
    async toRemind(today, limit) {
        return this.transaction.sql((parameters) => `SELECT d.id AS id, g.number AS number, d.remind_on AS "remindOn", d.handed_over_on AS "handedOverOn", ` +
            `d.receipt_due_on AS "receiptDueOn" FROM deposit d JOIN guarantee g ON g.id = d.guarantee_id ` +
            `WHERE d.remind_on <= ${parameters.add(today)} ORDER BY d.remind_on, d.id LIMIT ${String(limit)}`);
    }
    async planReminder({ id, remindOn: seen }, remindOn) {
        return (await this.transaction.changeRows(deposit_row_1.DepositRow, { id, remindOn: seen }, { remindOn })) === 1;
    }
}
exports.SqlDepositStore = SqlDepositStore;
function rowOf({ handedOverAt, userId, ...deposit }) {
    return { ...deposit, recordedAt: handedOverAt.toISOString(), recordedBy: userId, outcome: null };
}
//# sourceMappingURL=deposit.store.js.map