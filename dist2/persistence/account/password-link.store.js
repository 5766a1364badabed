"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlPasswordLinkStore = void 0;
const password_link_row_1 = require("./password-link.row");
class SqlPasswordLinkStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async insert({ createdAt, expiresAt, ...link }) {
        await this.transaction.insertPlain(password_link_row_1.PasswordLinkRow, {
            ...link,
            createdAt: createdAt.toISOString(),
            expiresAt: expiresAt.toISOString(),
            endedAt: null,
        });
    }
    async endAllOf(userIds, at) {
        await this.transaction.sql((parameters) => `UPDATE password_link SET ended_at = ${parameters.add(at.toISOString())} ` +
            `WHERE user_id IN (${parameters.list(userIds)}) AND ended_at IS NULL`);
    }
    async find(hash, now) {
        const [found] = await this.transaction.sql((parameters) => `SELECT l.id AS id, l.user_id AS "userId", l.purpose AS purpose FROM password_link l ` +
            `WHERE l.hash = ${parameters.add(hash)} AND l.ended_at IS NULL AND l.expires_at > ${parameters.add(now.toISOString())}`);
        return found ?? null;
    }
    async deleteBefore(instant, most) {
        const deleted = await this.transaction.sql((parameters) => `DELETE FROM password_link WHERE id IN (SELECT l.id FROM password_link l ` +
            `WHERE l.expires_at < ${parameters.add(instant.toISOString())} LIMIT ${parameters.add(most)}) RETURNING id`);
        return deleted.length;
    }
}
exports.SqlPasswordLinkStore = SqlPasswordLinkStore;
//# sourceMappingURL=password-link.store.js.map