"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnUser = findingsOnUser;
exports.findingsOnDepartments = findingsOnDepartments;
exports.findingsOnDepartmentCount = findingsOnDepartmentCount;
exports.isSameName = isSameName;
exports.foldedName = foldedName;
exports.isAddressTaken = isAddressTaken;
exports.leavesNoAdministrator = leavesNoAdministrator;
exports.isOnlyAdministrator = isOnlyAdministrator;
const characters_1 = require("../values/characters");
const email_address_1 = require("../values/email-address");
const readable_text_1 = require("../values/readable-text");
const login_id_1 = require("./login-id");
const staff_role_1 = require("./staff-role");
/** All that is wrong with a person to invite, each with its place. `known`: the departments of the body. */
function findingsOnUser({ name, email, loginId, departmentIds }, known) {
    return [
        ...(0, readable_text_1.findingsOnText)("name", name, readable_text_1.LONGEST.name),
        ...(0, email_address_1.findingsOnEmailAddress)("email", email),
        ...(loginId !== null && (0, login_id_1.parseLoginId)(loginId) === undefined
            ? [{ path: "loginId", code: "NOT_A_LOGIN_ID" }]
            : []),
        ...findingsOnDepartments(departmentIds, known),
    ];
}
/** What is wrong with the departments stated of a user: each is one of its own body. */
function findingsOnDepartments(departmentIds, known) {
    const unknown = departmentIds.flatMap((id, place) => known.includes(id) ? [] : [{ path: `departmentIds.${String(place)}`, code: "NOT_FOUND" }]);
    return [...findingsOnDepartmentCount(departmentIds), ...unknown];
}
function findingsOnDepartmentCount(departmentIds) {
    const [limit, actual] = [staff_role_1.MOST_DEPARTMENTS_OF_USER, departmentIds.length];
    return actual > limit ? [{ path: "departmentIds", code: "TOO_MANY_DEPARTMENTS", limit, actual }] : [];
}
/** Whether two names are those of one person: width, spaces and what nobody sees make no other name. */
function isSameName(one, other) {
    return foldedName(one) === foldedName(other);
}
function foldedName(name) {
    return (0, characters_1.withSpaces)((0, characters_1.asTyped)(name), "");
}
/**
 * Whether nobody of this name may be invited at an address that these users have. A shared mailbox passes to a successor, who
 * comes in as a new user and gets nothing of who was disabled; the same person is enabled instead.
 */
function isAddressTaken(holders, name) {
    return holders.some((holder) => holder.state !== "DISABLED" || isSameName(holder.name, name));
}
/**
 * Whether an organisation with these administrators, who are active and have chosen a password, has none left after a user
 * became what `after` says.
 */
function leavesNoAdministrator(administrators, after) {
    const stays = after.staffRole === "ADMINISTRATOR" && after.state === "ACTIVE";
    return !stays && isOnlyAdministrator(administrators, after.id);
}
function isOnlyAdministrator(administrators, id) {
    return administrators.length === 1 && administrators[0] === id;
}
//# sourceMappingURL=staff.js.map