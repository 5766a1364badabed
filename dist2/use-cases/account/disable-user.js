"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.disableUser = disableUser;
exports.lockOut = lockOut;
const staff_1 = require("../../domain/account/staff");
const administer_users_1 = require("./administer-users");
const end_access_1 = require("./end-access");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * 利用者の無効化: locks a user of the caller's own organisation out. Its sessions, the access tokens that it made and an open
 * invitation end at once. What it did stays under its name.
 */
async function disableUser(parts, caller, { userId, idempotencyKey }) {
    const asked = { operation: "disableUser", idempotencyKey, input: { userId } };
    return (0, administer_users_1.administer)(parts, caller, asked, async (stores, administrators) => {
        const member = await stores.staff.hold(caller.organisationId, userId);
        if (!member)
            return (0, outcome_1.refused)({ code: "USER_NOT_FOUND" });
        if ((0, staff_1.leavesNoAdministrator)(administrators, { ...member, state: "DISABLED" }))
            return (0, outcome_1.refused)({ code: "LAST_ADMINISTRATOR" });
        if (member.state !== "DISABLED")
            await lockOut(stores, parts, caller, member);
        return (0, outcome_1.done)({ userId });
    });
}
async function lockOut(stores, parts, caller, { id, state }) {
    const at = parts.clock();
    await stores.staff.change(id, { state: "DISABLED" });
    await stores.passwordLinks.endAllOf([id], at);
    await (0, end_access_1.recordEnd)(stores, parts, caller, await (0, end_access_1.endAccessOf)(stores, id, at), at);
    const event = { at, type: "USER_DISABLED", subjectId: id, from: state, to: "DISABLED" };
    await (0, record_event_1.recordEvent)(stores, parts, caller, event);
}
//# sourceMappingURL=disable-user.js.map