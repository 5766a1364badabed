"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlSessionStore = void 0;
const typeorm_1 = require("typeorm");
const access_token_row_1 = require("./access-token.row");
const refresh_token_row_1 = require("./refresh-token.row");
const session_row_1 = require("./session.row");
/** Sessions of people; `Transaction` is the transaction that they are stored in. */
class SqlSessionStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async insert({ createdAt, expiresAt, ...session }) {
        await this.transaction.manager.insert(session_row_1.SessionRow, {
            ...session,
            createdAt: createdAt.toISOString(),
            expiresAt: expiresAt.toISOString(),
            revokedAt: null,
        });
    }
    async insertRefreshToken(sessionId, hash) {
        await this.transaction.manager.insert(refresh_token_row_1.RefreshTokenRow, { hash, sessionId, usedAt: null });
    }
    async useRefreshToken(hash, at) {
        const [used] = await this.transaction.sql((parameters) => `UPDATE refresh_token SET used_at = ${parameters.add(at.toISOString())} ` +
            `WHERE hash = ${parameters.add(hash)} AND used_at IS NULL RETURNING session_id AS "sessionId"`);
        const token = used ?? (await this.transaction.manager.findOneBy(refresh_token_row_1.RefreshTokenRow, { hash }));
        if (!token)
            return null;
        const row = await this.transaction.manager.findOneByOrFail(session_row_1.SessionRow, { id: token.sessionId });
        return { session: storedSession(row), first: used !== undefined };
    }
    async ofRefreshToken(hash) {
        const token = await this.transaction.manager.findOneBy(refresh_token_row_1.RefreshTokenRow, { hash });
        return (token &&
            storedSession(await this.transaction.manager.findOneByOrFail(session_row_1.SessionRow, { id: token.sessionId })));
    }
    async ofToken(tokenId) {
        const row = await this.transaction.manager.findOneBy(session_row_1.SessionRow, { tokenId });
        return row && storedSession(row);
    }
    async revoke(ids, at) {
        return this.#revoke((parameters) => `id IN (${parameters.list(ids)})`, at);
    }
    async revokeAllOf(userId, at) {
        return this.#revoke((parameters) => `user_id = ${parameters.add(userId)}`, at);
    }
    async deleteEnded(before, most) {
        const instant = before.toISOString();
        const ended = await this.transaction.sql((parameters) => `SELECT id, token_id AS "tokenId" FROM session WHERE expires_at < ${parameters.add(instant)} ` +
            `OR revoked_at < ${parameters.add(instant)} LIMIT ${parameters.add(most)}`);
        if (ended.length === 0)
            return 0;
        const ids = ended.map(({ id }) => id);
        await this.transaction.manager.delete(refresh_token_row_1.RefreshTokenRow, { sessionId: (0, typeorm_1.In)(ids) });
        await this.transaction.manager.delete(session_row_1.SessionRow, { id: (0, typeorm_1.In)(ids) });
        await this.transaction.manager.delete(access_token_row_1.AccessTokenRow, { id: (0, typeorm_1.In)(ended.map(({ tokenId }) => tokenId)) });
        return ended.length;
    }
    async #revoke(condition, at) {
        const now = at.toISOString();
        return this.transaction.sql((parameters) => `UPDATE session SET revoked_at = ${parameters.add(now)} WHERE ${condition(parameters)} ` +
            `AND revoked_at IS NULL AND expires_at > ${parameters.add(now)} RETURNING id, token_id AS "tokenId"`);
    }
}
exports.SqlSessionStore = SqlSessionStore;
function storedSession({ createdAt, expiresAt, revokedAt, ...row }) {
    return {
        ...row,
        createdAt: new Date(createdAt),
        expiresAt: new Date(expiresAt),
        revokedAt: revokedAt === null ? null : new Date(revokedAt),
    };
}
//# sourceMappingURL=session.store.js.map