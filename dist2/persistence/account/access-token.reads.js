"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoredAccessTokenReads = void 0;
const scope_1 = require("../engine/scope");
const instant_1 = require("../engine/instant");
const newest_first_1 = require("../engine/newest-first");
const TOKEN = "SELECT t.id, t.name, t.role, t.organisation_id, t.user_id, t.scopes, t.expires_at, t.revoked_at, u.staff_role, u.state " +
    "FROM access_token t LEFT JOIN user_account u ON u.id = t.user_id WHERE t.";
const ACCESS_TOKENS = {
    table: "access_token",
    alias: "t",
    projection: {
        typename: "AccessToken",
        fields: {
            id: { expression: "t.id" },
            name: { expression: "t.name" },
            scopes: { expression: "t.scopes", convert: scopesOf },
            createdAt: { expression: "t.created_at", convert: instant_1.instantFromDatabase },
            expiresAt: { expression: "t.expires_at", convert: instant_1.instantFromDatabase },
            revokedAt: { expression: "t.revoked_at", convert: instant_1.instantFromDatabase },
            lastUsedAt: { expression: "t.last_used_at", convert: instant_1.instantFromDatabase },
        },
    },
    scope: scope_1.accessTokensInScope,
};
class StoredAccessTokenReads {
    #tokens;
    constructor(session) {
        this.session = session;
        this.#tokens = new newest_first_1.NewestFirst(session, ACCESS_TOKENS);
    }
    findByHash(hash) {
        return this.#find("hash", hash);
    }
    findById(id) {
        return this.#find("id", id);
    }
    async byIds(caller, ids, wanted) {
        return (0, newest_first_1.viewsOf)(await this.#tokens.byIds(caller, ids, wanted));
    }
    async page(caller, window, wanted) {
        return (0, newest_first_1.withoutKeys)(await this.#tokens.page(caller, window, wanted));
    }
    async #find(column, value) {
        const [found] = await this.session.cells((parameters) => `${TOKEN}${column} = ${parameters.add(value)}`);
        return found ? storedToken(found) : null;
    }
}
exports.StoredAccessTokenReads = StoredAccessTokenReads;
function storedToken([id, name, role, organisationId, userId, scopes, expiresAt, revokedAt, staffRole, holderState,]) {
    return {
        id,
        name,
        role,
        organisationId,
        userId,
        staffRole,
        isHolderLockedOut: holderState !== null && holderState !== "ACTIVE",
        scopes: scopes === null ? null : scopesOf(scopes),
        expiresAt: (0, instant_1.maybeInstant)(expiresAt),
        revokedAt: (0, instant_1.maybeInstant)(revokedAt),
    };
}
function scopesOf(names) {
    return names.split(" ");
}
//# sourceMappingURL=access-token.reads.js.map