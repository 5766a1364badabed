"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Staff1798100000000 = void 0;
const table_1 = require("./table");
/** Whoever had access before there were roles could do everything: each stays an administrator of its organisation. */
const ACCOUNT = {
    staff_role: "varchar(40) NOT NULL DEFAULT 'ADMINISTRATOR'",
    state: "varchar(40) NOT NULL DEFAULT 'ACTIVE'",
};
const DEPARTMENTS = (0, table_1.table)("user_department", { user_id: { ...table_1.id, isPrimary: true }, department_id: { ...table_1.id, isPrimary: true } }, [], { user_id: "user_account", department_id: "obligee" });
const LINKS = (0, table_1.table)("password_link", {
    ...table_1.primaryId,
    user_id: table_1.id,
    purpose: table_1.valueName,
    hash: table_1.hash,
    created_at: table_1.instant,
    expires_at: table_1.instant,
    ended_at: { ...table_1.instant, isNullable: true },
}, [(0, table_1.index)("password_link_hash", ["hash"], true), (0, table_1.index)("password_link_of_user", ["user_id"])], { user_id: "user_account" });
/** What users may do within their organisation, which departments they are of, and how they come in by a link in a mail. */
class Staff1798100000000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "user_account", ACCOUNT);
        await runner.createTable(DEPARTMENTS);
        await runner.createTable(LINKS);
    }
    async down(runner) {
        await runner.dropTable(LINKS);
        await runner.dropTable(DEPARTMENTS);
        await (0, table_1.dropColumns)(runner, "user_account", Object.keys(ACCOUNT));
    }
}
exports.Staff1798100000000 = Staff1798100000000;
//# sourceMappingURL=1798100000000-staff.js.map