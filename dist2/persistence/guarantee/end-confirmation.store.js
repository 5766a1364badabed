"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlEndConfirmationStore = void 0;
const end_confirmation_columns_1 = require("./end-confirmation-columns");
const end_confirmation_row_1 = require("./end-confirmation.row");
class SqlEndConfirmationStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async add({ evidence, issuerId, userId, recordedAt, ...stated }) {
        await this.transaction.insert(end_confirmation_row_1.EndConfirmationRow, {
            ...stated,
            evidenceKind: evidence.kind,
            evidenceDay: evidence.day,
            evidenceReference: evidence.reference,
            evidenceDigest: evidence.digest,
            recordedBy: userId,
            recordedAt: recordedAt.toISOString(),
            openFor: issuerId,
        });
    }
    async newestOfPresent(guaranteeId, kind) {
        const [found] = await this.transaction.sql((parameters) => `SELECT ${end_confirmation_columns_1.CONFIRMATION_COLUMNS} FROM end_confirmation w WHERE w.guarantee_id = ${parameters.add(guaranteeId)} ` +
            `AND w.kind = ${parameters.add(kind)} AND NOT EXISTS (SELECT 1 FROM amendment m ` +
            `WHERE m.guarantee_id = w.guarantee_id AND m.recorded_at > w.recorded_at) ORDER BY w.id DESC LIMIT 1`);
        return found ? (0, end_confirmation_columns_1.confirmationOf)(found) : null;
    }
    async settle(guaranteeId) {
        await this.transaction.later("end_confirmation", (parameters) => `UPDATE end_confirmation SET open_for = NULL WHERE guarantee_id = ${parameters.add(guaranteeId)} ` +
            "AND open_for IS NOT NULL");
    }
}
exports.SqlEndConfirmationStore = SqlEndConfirmationStore;
//# sourceMappingURL=end-confirmation.store.js.map