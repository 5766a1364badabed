"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.importUsers = importUsers;
const node_crypto_1 = require("node:crypto");
const department_names_1 = require("../../domain/account/department-names");
const login_id_1 = require("../../domain/account/login-id");
const staff_list_1 = require("../../domain/account/staff-list");
const staff_plan_1 = require("../../domain/account/staff-plan");
const administer_users_1 = require("./administer-users");
const change_user_1 = require("./change-user");
const disable_user_1 = require("./disable-user");
const enable_user_1 = require("./enable-user");
const send_password_link_1 = require("./send-password-link");
const forbidden_1 = require("../shared/forbidden");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * 利用者の一括登録: brings the users of the caller's own organisation to what a list says, all of it or, where any line is wrong,
 * nothing. The same list again changes nothing.
 */
async function importUsers(parts, caller, { csv, dryRun, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "administerUsers");
    const table = tableOf(parts, csv);
    if (!table.done)
        return table;
    const plan = (stores) => planOf(stores, caller, table.value);
    if (dryRun)
        return (0, outcome_1.done)(notApplied(await (0, administer_users_1.administering)(parts, caller, plan)));
    const asked = { operation: "importUsers", idempotencyKey, input: { csv } };
    const work = async (stores) => {
        const planned = await plan(stores);
        if (isRefused(planned))
            return (0, outcome_1.done)(notApplied(planned));
        return (0, outcome_1.done)({ isApplied: true, lines: await apply(stores, parts, caller, planned) });
    };
    // A list that changes nothing leaves its key free, for the one that is corrected.
    return (0, administer_users_1.administerByMail)(parts, caller, asked, work, ({ isApplied }) => isApplied);
}
function tableOf({ readRows }, csv) {
    const [head, ...rows] = readRows(csv);
    const places = (0, staff_list_1.columnsIn)(head && "cells" in head ? head.cells : []);
    const missing = staff_list_1.NEEDED_COLUMNS.filter((column) => places[column] < 0).map((column) => staff_list_1.STAFF_COLUMNS[column]);
    if (missing.length > 0)
        return (0, outcome_1.invalidInput)([{ path: "csv", code: "COLUMNS_MISSING", limit: missing.join("、") }]);
    if (rows.length > staff_list_1.MOST_STAFF_LINES)
        return (0, outcome_1.invalidInput)([
            { path: "csv", code: "TOO_MANY_LINES", limit: staff_list_1.MOST_STAFF_LINES, actual: rows.length },
        ]);
    const cellsOf = (cells) => {
        const cell = (place) => (place < 0 ? undefined : (cells[place] ?? ""));
        return {
            name: cell(places.name),
            email: cell(places.email),
            staffRole: cell(places.staffRole),
            departments: cell(places.departments),
            state: cell(places.state),
        };
    };
    return (0, outcome_1.done)({
        rows: rows.map((row) => "cells" in row ? { line: row.line, cells: cellsOf(row.cells) } : { line: row.line, isUnreadable: true }),
    });
}
async function planOf({ staff }, { organisationId }, { rows }) {
    const users = await staff.holdAll(organisationId);
    const departments = new department_names_1.DepartmentNames(await staff.departments(organisationId));
    return (0, staff_plan_1.planStaff)(rows.map((row) => readLine(row, departments)), users);
}
function readLine(row, departments) {
    const { line } = row;
    if ("cells" in row)
        return { line, ...(0, staff_list_1.readStaffLine)(row.cells, departments) };
    return { line, stated: null, findings: [{ path: "csv", code: "LINE_NOT_READABLE" }] };
}
function isRefused(planned) {
    return planned.some(({ effect }) => effect === "REFUSED");
}
function notApplied(planned) {
    return { isApplied: false, lines: planned.map(lineOf) };
}
function lineOf({ line, effect, name, user, findings }) {
    return { line, effect, name, userId: user?.id ?? null, findings };
}
async function apply(stores, parts, caller, planned) {
    const invited = await inviteAll(stores, parts, caller, planned.filter(({ effect }) => effect === "INVITED"));
    for (const { user, effect, name, staffRole, departmentIds } of planned) {
        if (!user)
            continue;
        await (0, change_user_1.applyChange)(stores, parts, caller, user, { name, staffRole, departmentIds });
        if (effect === "DISABLED")
            await (0, disable_user_1.lockOut)(stores, parts, caller, user);
        if (effect === "ENABLED")
            await (0, enable_user_1.letIn)(stores, parts, caller, user);
    }
    return planned.map((each) => ({
        ...lineOf(each),
        userId: each.user?.id ?? invited.get(each.line) ?? null,
    }));
}
/** Returns the ids of those who were invited, by their lines. */
async function inviteAll(stores, parts, caller, planned) {
    if (planned.length === 0)
        return new Map();
    const { role, organisationId } = caller;
    const at = parts.clock();
    const loginIds = await freeLoginIds(stores, planned.length);
    const people = planned.map(({ line, name, email, staffRole, departmentIds }, place) => ({
        line,
        id: parts.newId("user"),
        loginId: loginIds[place] ?? (0, login_id_1.madeLoginId)(0),
        name,
        email: email ?? "",
        staffRole,
        departmentIds,
    }));
    await stores.users.insertAll(people.map(({ line: _line, departmentIds: _departments, ...person }) => ({
        ...person,
        role,
        organisationId,
        state: "INVITED",
        passwordHash: "",
        mustChangePassword: false,
        createdAt: at,
    })));
    await stores.staff.insertDepartments(people);
    await (0, send_password_link_1.sendPasswordLinks)(stores, parts, caller, people, "INVITATION", at);
    await (0, record_event_1.recordEvents)(stores, parts, caller, people.map(({ id, staffRole }) => ({ at, type: "USER_INVITED", subjectId: id, to: staffRole })));
    return new Map(people.map(({ line, id }) => [line, id]));
}
/** So many login IDs that are nobody's. */
async function freeLoginIds({ users }, count) {
    const free = new Set();
    while (free.size < count) {
        const made = Array.from({ length: count - free.size }, () => (0, login_id_1.madeLoginId)((0, node_crypto_1.randomInt)(login_id_1.MADE_LOGIN_IDS)));
        const taken = await users.taken(made);
        for (const loginId of made)
            if (!taken.has(loginId))
                free.add(loginId);
    }
    return [...free];
}
//# sourceMappingURL=import-users.js.map