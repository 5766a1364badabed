"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlReplyStore = void 0;
const reply_row_1 = require("../engine/reply.row");
const row_table_1 = require("../engine/row-table");
class SqlReplyStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async claim(call, fingerprint, at) {
        // Where another unit of work holds the claim, the insert waits until that one ends.
        const claimed = await this.transaction.sql((parameters) => `INSERT INTO reply (organisation_id, operation, idempotency_key, fingerprint, created_at) VALUES (` +
            parameters.list([
                call.organisationId,
                call.operation,
                call.idempotencyKey,
                fingerprint,
                at.toISOString(),
            ]) +
            `) ON CONFLICT (organisation_id, operation, idempotency_key) DO NOTHING RETURNING fingerprint`);
        if (claimed.length > 0)
            return null;
        const earlier = await this.transaction.found(reply_row_1.ReplyRow, keyOf(call));
        if (!earlier)
            throw new Error("a reply is neither there nor claimed");
        if (earlier.reply === null)
            throw new Error("a reply was committed without its text");
        return { fingerprint: earlier.fingerprint, reply: earlier.reply };
    }
    async save(call, reply) {
        const table = (0, row_table_1.rowTable)(reply_row_1.ReplyRow);
        await this.transaction.later(table.name, (parameters) => table.update(keyOf(call), { reply }, parameters));
    }
    async deleteBefore(at, most) {
        const key = "organisation_id, operation, idempotency_key";
        const deleted = await this.transaction.sql((parameters) => `DELETE FROM reply WHERE (${key}) IN (SELECT ${key} FROM reply ` +
            `WHERE created_at < ${parameters.add(at.toISOString())} ORDER BY created_at ` +
            `LIMIT ${parameters.add(most)} ${this.transaction.passingOverHeld}) RETURNING operation`);
        return deleted.length;
    }
    async release(call) {
        await this.transaction.delete(reply_row_1.ReplyRow, keyOf(call));
    }
}
exports.SqlReplyStore = SqlReplyStore;
function keyOf({ organisationId, operation, idempotencyKey }) {
    return { organisationId, operation, idempotencyKey };
}
//# sourceMappingURL=reply.store.js.map