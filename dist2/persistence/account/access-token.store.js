"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlAccessTokenStore = void 0;
const typeorm_1 = require("typeorm");
const access_token_row_1 = require("./access-token.row");
/** The most tokens noted as used in one statement. */
const USES_AT_ONCE = 500;
class SqlAccessTokenStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async isNamed(organisationId, name) {
        return this.transaction.manager.existsBy(access_token_row_1.AccessTokenRow, { organisationId, name, userId: (0, typeorm_1.IsNull)() });
    }
    async insert({ createdAt, expiresAt, userId, scopes, ...token }) {
        const { id, hash, name, role, organisationId, createdByUserId = null } = token;
        await this.transaction.manager.insert(access_token_row_1.AccessTokenRow, {
            id,
            hash,
            name,
            role,
            organisationId,
            createdAt: createdAt.toISOString(),
            expiresAt: expiresAt?.toISOString() ?? null,
            revokedAt: null,
            userId: userId ?? null,
            createdByUserId,
            scopes: scopes?.join(" ") ?? null,
            lastUsedAt: null,
        });
    }
    async renew(id, hash, expiresAt) {
        await this.transaction.manager.update(access_token_row_1.AccessTokenRow, { id }, { hash, expiresAt: expiresAt.toISOString() });
    }
    async ofIntegration(organisationId, id) {
        const found = await this.transaction.manager.findOneBy(access_token_row_1.AccessTokenRow, {
            id,
            organisationId,
            userId: (0, typeorm_1.IsNull)(),
        });
        return found && { revokedAt: found.revokedAt === null ? null : new Date(found.revokedAt) };
    }
    async revoke(ids, at) {
        if (ids.length === 0)
            return;
        await this.transaction.manager.update(access_token_row_1.AccessTokenRow, { id: (0, typeorm_1.In)(ids), revokedAt: (0, typeorm_1.IsNull)() }, { revokedAt: at.toISOString() });
    }
    async revokeMadeBy(userId, at) {
        const all = [];
        for (;;) {
            const revoked = await this.transaction.sql((parameters) => `UPDATE access_token SET revoked_at = ${parameters.add(at.toISOString())} ` +
                `WHERE created_by_user_id = ${parameters.add(userId)} AND revoked_at IS NULL RETURNING id`);
            // A token waited for may have made another meanwhile, which this statement did not see.
            if (revoked.length === 0)
                return all;
            all.push(...revoked.map(({ id }) => id));
        }
    }
    async hold(id) {
        const [held] = await this.transaction.sql((parameters) => `SELECT expires_at AS "expiresAt", revoked_at AS "revokedAt", created_by_user_id AS "createdByUserId" ` +
            `FROM access_token WHERE id = ${parameters.add(id)} ${this.transaction.heldUntilCommit}`);
        if (!held)
            return null;
        const { expiresAt, revokedAt, createdByUserId } = held;
        return {
            expiresAt: expiresAt === null ? null : new Date(expiresAt),
            revokedAt: revokedAt === null ? null : new Date(revokedAt),
            createdByUserId,
        };
    }
    async recordUse(uses) {
        const all = [...uses];
        for (let from = 0; from < all.length; from += USES_AT_ONCE)
            await this.transaction.sql((parameters) => {
                const used = all
                    .slice(from, from + USES_AT_ONCE)
                    .map(([id, at]) => `SELECT ${parameters.add(id)} AS id, ${parameters.add(at.toISOString())} AS at`);
                return (`UPDATE access_token SET last_used_at = used.at FROM (${used.join(" UNION ALL ")}) AS used ` +
                    `WHERE access_token.id = used.id AND (last_used_at IS NULL OR last_used_at < used.at)`);
            });
    }
}
exports.SqlAccessTokenStore = SqlAccessTokenStore;
//# sourceMappingURL=access-token.store.js.map