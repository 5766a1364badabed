"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resetUserPassword = resetUserPassword;
const staff_1 = require("../../domain/account/staff");
const administer_users_1 = require("./administer-users");
const end_access_1 = require("./end-access");
const send_password_link_1 = require("./send-password-link");
const sign_in_attempt_1 = require("./sign-in-attempt");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * パスワードの再設定: takes the password of a user of the caller's own organisation, who chooses another by the link in a mail.
 * Its sessions and the access tokens that it made end, and the day's wrong passwords are forgotten. Who is still invited gets
 * the invitation again. The only administrator changes its own password: whoever loses the mail would let nobody in again.
 */
async function resetUserPassword(parts, caller, { userId, idempotencyKey }) {
    const asked = { operation: "resetUserPassword", idempotencyKey, input: { userId } };
    return (0, administer_users_1.administerByMail)(parts, caller, asked, (stores, administrators) => resetInside(stores, parts, caller, userId, administrators));
}
async function resetInside(stores, parts, caller, userId, administrators) {
    const member = await stores.staff.hold(caller.organisationId, userId);
    if (!member)
        return (0, outcome_1.refused)({ code: "USER_NOT_FOUND" });
    const { email, state } = member;
    if (state === "DISABLED")
        return (0, outcome_1.refused)({ code: "USER_DISABLED" });
    if (email === null)
        return (0, outcome_1.refused)({ code: "USER_WITHOUT_ADDRESS" });
    if ((0, staff_1.isOnlyAdministrator)(administrators, userId))
        return (0, outcome_1.refused)({ code: "LAST_ADMINISTRATOR" });
    const at = parts.clock();
    const purpose = state === "ACTIVE" ? "RESET" : "INVITATION";
    if (state === "ACTIVE")
        await takePassword(stores, parts, caller, member, at);
    else
        await (0, record_event_1.recordEvent)(stores, parts, caller, {
            at,
            type: "USER_INVITED",
            subjectId: userId,
            to: member.staffRole,
        });
    await (0, send_password_link_1.sendPasswordLinks)(stores, parts, caller, [{ ...member, email }], purpose, at);
    return (0, outcome_1.done)({ userId });
}
async function takePassword(stores, parts, caller, { id, loginId }, at) {
    await stores.users.takePassword(id, at);
    await (0, end_access_1.recordEnd)(stores, parts, caller, await (0, end_access_1.endAccessOf)(stores, id, at), at);
    await stores.guesses.forget((0, sign_in_attempt_1.signInSubject)(parts.vault, loginId, at));
    await (0, record_event_1.recordEvent)(stores, parts, caller, { at, type: "PASSWORD_RESET", subjectId: id });
}
//# sourceMappingURL=reset-user-password.js.map