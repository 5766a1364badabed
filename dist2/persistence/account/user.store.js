"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlUserStore = void 0;
const typeorm_1 = require("typeorm");
const password_link_store_1 = require("./password-link.store");
const registration_row_1 = require("./registration.row");
const user_account_row_1 = require("./user-account.row");
/** The most users that one statement inserts. */
const ROWS_AT_ONCE = 100;
class SqlUserStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async insert(user) {
        const row = rowOf(user);
        const { manager } = this.transaction;
        // Two units of work may bring the same login ID at once: only the index decides which one was first.
        await manager.createQueryBuilder().insert().into(user_account_row_1.UserAccountRow).values(row).orIgnore().execute();
        return manager.existsBy(user_account_row_1.UserAccountRow, { id: user.id });
    }
    async insertAll(users) {
        for (let from = 0; from < users.length; from += ROWS_AT_ONCE)
            await this.transaction.manager.insert(user_account_row_1.UserAccountRow, users.slice(from, from + ROWS_AT_ONCE).map(rowOf));
    }
    async taken(loginIds) {
        if (loginIds.length === 0)
            return new Map();
        const rows = await this.transaction.manager.find(user_account_row_1.UserAccountRow, {
            where: { loginId: (0, typeorm_1.In)(loginIds) },
            select: { loginId: true, organisationId: true },
        });
        return new Map(rows.map(({ loginId, organisationId }) => [loginId, organisationId]));
    }
    async byLoginId(loginId) {
        // No login ID is empty.
        const row = await this.transaction.manager.findOneBy(user_account_row_1.UserAccountRow, { loginId: loginId ?? "" });
        return row && storedUser(row);
    }
    async byId(id) {
        const row = await this.transaction.manager.findOneBy(user_account_row_1.UserAccountRow, { id });
        return row && storedUser(row);
    }
    async resettableBy({ role, organisationId: issuerId }, id) {
        const isManaged = role === "OPERATOR" ||
            (await this.transaction.manager.existsBy(registration_row_1.RegistrationRow, { userId: id, issuerId }));
        return isManaged ? this.byId(id) : null;
    }
    async recordSignIn(user, at) {
        return this.#update(user, { lastSignedInAt: at.toISOString() });
    }
    async changePassword(user, { passwordHash, mustChange, at }) {
        const isChanged = await this.#update(user, {
            passwordHash,
            mustChangePassword: mustChange,
            passwordVersion: user.passwordVersion + 1,
            passwordChangedAt: at.toISOString(),
        });
        if (isChanged)
            await this.#endLinksOf(user.id, at);
        return isChanged;
    }
    async choosePassword({ state, ...user }, { passwordHash, mustChange, at }) {
        const changed = await this.transaction.manager.update(user_account_row_1.UserAccountRow, { id: user.id, passwordVersion: user.passwordVersion, state }, {
            passwordHash,
            mustChangePassword: mustChange,
            state: "ACTIVE",
            passwordVersion: user.passwordVersion + 1,
            passwordChangedAt: at.toISOString(),
            lastSignedInAt: at.toISOString(),
        });
        const isChosen = changed.affected === 1;
        if (isChosen)
            await this.#endLinksOf(user.id, at);
        return isChosen;
    }
    async takePassword(id, at) {
        await this.transaction.sql((parameters) => `UPDATE user_account SET password_hash = '', must_change_password = ${parameters.add(false)}, ` +
            `password_version = password_version + 1, password_changed_at = ${parameters.add(at.toISOString())} ` +
            `WHERE id = ${parameters.add(id)}`);
        await this.#endLinksOf(id, at);
    }
    async rehash(id, passwordHash) {
        await this.transaction.manager.update(user_account_row_1.UserAccountRow, { id }, { passwordHash });
    }
    /** Here, so that none of those who write a password forgets it. */
    #endLinksOf(id, at) {
        return new password_link_store_1.SqlPasswordLinkStore(this.transaction).endAllOf([id], at);
    }
    async #update({ id, passwordVersion }, change) {
        // Who was locked out meanwhile neither signs in nor changes its password.
        const seen = { id, passwordVersion, state: "ACTIVE" };
        const changed = await this.transaction.manager.update(user_account_row_1.UserAccountRow, seen, change);
        return changed.affected === 1;
    }
}
exports.SqlUserStore = SqlUserStore;
function rowOf({ createdAt, ...user }) {
    return {
        ...user,
        createdAt: createdAt.toISOString(),
        staffRole: user.staffRole ?? "ADMINISTRATOR",
        state: user.state ?? "ACTIVE",
        passwordVersion: 1,
        passwordChangedAt: createdAt.toISOString(),
        lastSignedInAt: null,
    };
}
function storedUser({ loginId, passwordChangedAt, ...row }) {
    return { ...row, loginId: loginId, passwordChangedAt: new Date(passwordChangedAt) };
}
//# sourceMappingURL=user.store.js.map