"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Accounts1795396000000 = void 0;
const typeorm_1 = require("typeorm");
const table_1 = require("./table");
const CONTRACTOR = { representative: "text", contact_email: "text", telephone: "text" };
const TOKENS_OF_ORGANISATION = "access_token_of_organisation";
const CREATED_BY = { created_by_user_id: "varchar(64)" };
const TOKENS_BY_CREATOR = "access_token_by_creator";
const maybe = (column) => ({
    ...column,
    isNullable: true,
});
/** In an order in which every table stands behind those it refers to. */
const TABLES = [
    (0, table_1.table)("user_account", {
        ...table_1.primaryId,
        login_id: table_1.valueName,
        name: table_1.text,
        email: maybe(table_1.text),
        role: table_1.valueName,
        organisation_id: table_1.id,
        password_hash: table_1.text,
        must_change_password: { type: "boolean" },
        created_at: table_1.instant,
        password_version: table_1.integer,
        password_changed_at: table_1.instant,
        last_signed_in_at: maybe(table_1.instant),
    }, [
        (0, table_1.index)("user_account_login_id", ["login_id"], true),
        (0, table_1.index)("user_account_of_organisation", ["organisation_id", "id"]),
    ]),
    (0, table_1.table)("session", {
        ...table_1.primaryId,
        user_id: table_1.id,
        token_id: table_1.id,
        created_at: table_1.instant,
        expires_at: table_1.instant,
        revoked_at: maybe(table_1.instant),
    }, [(0, table_1.index)("session_of_user", ["user_id"]), (0, table_1.index)("session_of_token", ["token_id"], true)], { user_id: "user_account", token_id: "access_token" }),
    (0, table_1.table)("refresh_token", { hash: { ...table_1.hash, isPrimary: true }, session_id: table_1.id, used_at: maybe(table_1.instant) }, [(0, table_1.index)("refresh_token_of_session", ["session_id"])], { session_id: "session" }),
    (0, table_1.table)("registration", {
        ...table_1.primaryId,
        issuer_id: table_1.id,
        status: table_1.valueName,
        company_name: table_1.text,
        address: table_1.text,
        representative: table_1.text,
        contact_name: table_1.text,
        contact_email: table_1.text,
        telephone: table_1.valueName,
        login_id: maybe(table_1.valueName),
        requested_at: table_1.instant,
        decided_at: maybe(table_1.instant),
        decline_reason: maybe(table_1.text),
        contractor_id: maybe(table_1.id),
        user_id: maybe(table_1.id),
    }, [
        (0, table_1.index)("registration_by_issuer", ["issuer_id", "id"]),
        (0, table_1.index)("registration_by_contractor", ["contractor_id", "id"]),
        (0, table_1.index)("registration_of_user", ["user_id"]),
    ], { issuer_id: "issuer", contractor_id: "contractor", user_id: "user_account" }),
];
/** Registrations, users and their sessions. */
class Accounts1795396000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "contractor", CONTRACTOR);
        // Every session brings a token: an organisation's own are found among them without reading all.
        await runner.createIndex("access_token", new typeorm_1.TableIndex({ name: TOKENS_OF_ORGANISATION, columnNames: ["organisation_id", "id"] }));
        await (0, table_1.addColumns)(runner, "access_token", CREATED_BY);
        await runner.createIndex("access_token", new typeorm_1.TableIndex({ name: TOKENS_BY_CREATOR, columnNames: Object.keys(CREATED_BY) }));
        for (const created of TABLES)
            await runner.createTable(created);
    }
    async down(runner) {
        for (const dropped of [...TABLES].reverse())
            await runner.dropTable(dropped);
        await runner.dropIndex("access_token", TOKENS_BY_CREATOR);
        await (0, table_1.dropColumns)(runner, "access_token", Object.keys(CREATED_BY));
        await runner.dropIndex("access_token", TOKENS_OF_ORGANISATION);
        await (0, table_1.dropColumns)(runner, "contractor", Object.keys(CONTRACTOR));
    }
}
exports.Accounts1795396000000 = Accounts1795396000000;
//# sourceMappingURL=1795396000000-accounts.js.map