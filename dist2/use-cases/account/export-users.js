"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.exportUsers = exportUsers;
const department_names_1 = require("../../domain/account/department-names");
const forbidden_1 = require("../shared/forbidden");
/** 利用者一覧: all users of the caller's own organisation as a list that `importUsers` takes, and that changes nothing. */
async function exportUsers({ tables }, reads, caller) {
    (0, forbidden_1.assertMay)(caller, "administerUsers");
    const { users, departments } = await reads.staff(caller);
    const nameOf = new Map(departments.map(({ id, name }) => [id, name]));
    const names = new department_names_1.DepartmentNames(departments);
    return tables.staffList(users.map(({ departmentIds, ...user }) => ({
        ...user,
        departments: names.write(departmentIds.flatMap((id) => nameOf.get(id) ?? [])),
    })));
}
//# sourceMappingURL=export-users.js.map