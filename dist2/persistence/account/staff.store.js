"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlStaffStore = void 0;
const columns_1 = require("../engine/columns");
const user_account_row_1 = require("./user-account.row");
const user_department_row_1 = require("./user-department.row");
const MEMBER = `SELECT u.id AS id, u.login_id AS "loginId", u.name AS name, u.email AS email, u.staff_role AS "staffRole", ` +
    `u.state AS state, u.password_hash <> '' AS "hasPassword", u.must_change_password AS "mustChangePassword" FROM user_account u WHERE `;
const TABLE_OF_ROLE = {
    CONTRACTOR: "contractor",
    ISSUER: "issuer",
    OBLIGEE: "obligee",
    OPERATOR: "operator",
};
class SqlStaffStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async holdAdministrators(organisationId) {
        // In one order, so that of two who hold them neither waits for the other.
        const held = await this.transaction.sql((parameters) => `SELECT u.id AS id, u.must_change_password AS "mustChange" FROM user_account u WHERE u.organisation_id = ${parameters.add(organisationId)} ` +
            `AND u.staff_role = 'ADMINISTRATOR' AND u.state = 'ACTIVE' AND u.password_hash <> '' ORDER BY u.id ${this.transaction.heldUntilCommit}`);
        return held.map(({ id, mustChange }) => ({ id, hasChosenPassword: !(0, columns_1.booleanFromDatabase)(mustChange) }));
    }
    async hold(organisationId, id) {
        const [member] = await this.#held((parameters) => `u.id = ${parameters.add(id)} AND u.organisation_id = ${parameters.add(organisationId)}`);
        return member ?? null;
    }
    async holdAll(organisationId) {
        return this.#held((parameters) => `u.organisation_id = ${parameters.add(organisationId)} ORDER BY u.id`);
    }
    async ofAddress(organisationId, email) {
        return this.transaction.sql((parameters) => `SELECT u.id AS id, u.name AS name, u.state AS state FROM user_account u WHERE u.organisation_id = ${parameters.add(organisationId)} ` +
            `AND LOWER(u.email) = ${parameters.add(email.toLowerCase())} ORDER BY u.id`);
    }
    async change(id, { departmentIds, ...change }) {
        if (Object.keys(change).length > 0)
            await this.transaction.changeRows(user_account_row_1.UserAccountRow, { id }, change);
        if (departmentIds === undefined)
            return;
        await this.transaction.delete(user_department_row_1.UserDepartmentRow, { userId: id });
        await this.insertDepartments([{ id, departmentIds }]);
    }
    async insertDepartments(ofUsers) {
        for (const { id: userId, departmentIds } of ofUsers)
            for (const departmentId of departmentIds)
                await this.transaction.insertPlain(user_department_row_1.UserDepartmentRow, { userId, departmentId });
    }
    async departments(organisationId) {
        return this.transaction.sql((parameters) => `SELECT o.id AS id, o.name AS name FROM obligee o WHERE o.parent_id = ${parameters.add(organisationId)} ORDER BY o.id`);
    }
    async nameOf(role, organisationId) {
        const [found] = await this.transaction.sql((parameters) => `SELECT o.name AS name FROM ${TABLE_OF_ROLE[role]} o WHERE o.id = ${parameters.add(organisationId)}`);
        if (!found)
            throw new Error("a user is of an organisation that does not exist");
        return found.name;
    }
    async #held(where) {
        const found = await this.transaction.sql((parameters) => `${MEMBER}${where(parameters)} ${this.transaction.heldUntilCommit}`);
        const departments = await this.#departmentsOf(found.map(({ id }) => id));
        return found.map(({ hasPassword, mustChangePassword, ...member }) => ({
            ...member,
            hasPassword: (0, columns_1.booleanFromDatabase)(hasPassword),
            mustChangePassword: (0, columns_1.booleanFromDatabase)(mustChangePassword),
            departmentIds: departments.get(member.id) ?? [],
        }));
    }
    async #departmentsOf(userIds) {
        const found = await this.transaction.sql((parameters) => `SELECT d.user_id AS "userId", d.department_id AS "departmentId" FROM user_department d ` +
            `WHERE d.user_id IN (${parameters.list(userIds)}) ORDER BY d.user_id, d.department_id`);
        const departments = new Map();
        for (const { userId, departmentId } of found)
            departments.set(userId, [...(departments.get(userId) ?? []), departmentId]);
        return departments;
    }
}
exports.SqlStaffStore = SqlStaffStore;
//# sourceMappingURL=staff.store.js.map