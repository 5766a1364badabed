"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeUser = changeUser;
exports.applyChange = applyChange;
exports.differences = differences;
const staff_1 = require("../../domain/account/staff");
const readable_text_1 = require("../../domain/values/readable-text");
const administer_users_1 = require("./administer-users");
const end_access_1 = require("./end-access");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** 利用者の変更: changes name, role and departments of a user of the caller's own organisation. */
async function changeUser(parts, caller, { idempotencyKey, ...command }) {
    const asked = { operation: "changeUser", idempotencyKey, input: command };
    return (0, administer_users_1.administer)(parts, caller, asked, (stores, administrators) => changeInside(stores, parts, caller, command, administrators));
}
async function changeInside(stores, parts, caller, { userId, name, staffRole, departmentIds }, administrators) {
    const { staff } = stores;
    const member = await staff.hold(caller.organisationId, userId);
    if (!member)
        return (0, outcome_1.refused)({ code: "USER_NOT_FOUND" });
    const known = departmentIds === null ? [] : await staff.departments(caller.organisationId);
    const findings = [
        ...(name === null ? [] : (0, readable_text_1.findingsOnText)("name", name, readable_text_1.LONGEST.name)),
        ...(0, staff_1.findingsOnDepartments)(departmentIds ?? [], known.map(({ id }) => id)),
    ];
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const after = { ...member, staffRole: staffRole ?? member.staffRole };
    if ((0, staff_1.leavesNoAdministrator)(administrators, after))
        return (0, outcome_1.refused)({ code: "LAST_ADMINISTRATOR" });
    await applyChange(stores, parts, caller, member, {
        ...(name !== null && { name }),
        ...(staffRole !== null && { staffRole }),
        ...(departmentIds !== null && { departmentIds: [...new Set(departmentIds)].sort() }),
    });
    return (0, outcome_1.done)({ userId });
}
/** Changes what is different, if anything is; returns whether anything was. */
async function applyChange(stores, parts, caller, member, asked) {
    const change = differences(member, asked);
    if (Object.keys(change).length === 0)
        return false;
    const at = parts.clock();
    await stores.staff.change(member.id, change);
    const to = change.staffRole ?? member.staffRole;
    // What it made for integrations may do more than it may itself from now on.
    if (to === "VIEWER" && member.staffRole !== "VIEWER")
        await (0, end_access_1.recordEnd)(stores, parts, caller, await (0, end_access_1.endAccessOf)(stores, member.id, at), at);
    const roles = to === member.staffRole ? {} : { from: member.staffRole, to };
    await (0, record_event_1.recordEvent)(stores, parts, caller, { at, type: "USER_CHANGED", subjectId: member.id, ...roles });
    return true;
}
/** What a change would change. */
function differences(member, { name, staffRole, departmentIds }) {
    return {
        ...(name !== undefined && name !== member.name && { name }),
        ...(staffRole !== undefined && staffRole !== member.staffRole && { staffRole }),
        ...(departmentIds !== undefined && !isSame(departmentIds, member.departmentIds) && { departmentIds }),
    };
}
function isSame(some, others) {
    return some.length === others.length && some.every((id) => others.includes(id));
}
//# sourceMappingURL=change-user.js.map