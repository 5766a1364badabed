"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.enableUser = enableUser;
exports.letIn = letIn;
const administer_users_1 = require("./administer-users");
const send_password_link_1 = require("./send-password-link");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * 利用者の有効化: lets a disabled user of the caller's own organisation in again, with its password of before; who never had one
 * is invited anew, unless its mail address is by now another's, who would read the mail.
 */
async function enableUser(parts, caller, { userId, idempotencyKey }) {
    const asked = { operation: "enableUser", idempotencyKey, input: { userId } };
    return (0, administer_users_1.administerByMail)(parts, caller, asked, async (stores) => {
        const member = await stores.staff.hold(caller.organisationId, userId);
        if (!member)
            return (0, outcome_1.refused)({ code: "USER_NOT_FOUND" });
        const other = await readerOfInvitation(stores, caller, member);
        if (other)
            return (0, outcome_1.invalidInput)([{ path: "userId", code: "ADDRESS_OF_ANOTHER_USER", actual: other.name }]);
        if (member.state === "DISABLED")
            await letIn(stores, parts, caller, member);
        return (0, outcome_1.done)({ userId });
    });
}
/** Who else would read the mail by which somebody is let in. */
async function readerOfInvitation({ staff }, { organisationId }, { id, state, hasPassword, email }) {
    if (state !== "DISABLED" || hasPassword || email === null)
        return undefined;
    const holders = await staff.ofAddress(organisationId, email);
    return holders.find((holder) => holder.id !== id && holder.state !== "DISABLED");
}
async function letIn(stores, parts, caller, { hasPassword, email, ...member }) {
    const at = parts.clock();
    const state = hasPassword ? "ACTIVE" : "INVITED";
    await stores.staff.change(member.id, { state });
    if (!hasPassword && email !== null)
        await (0, send_password_link_1.sendPasswordLinks)(stores, parts, caller, [{ ...member, email }], "INVITATION", at);
    const event = { at, type: "USER_ENABLED", subjectId: member.id, from: member.state, to: state };
    await (0, record_event_1.recordEvent)(stores, parts, caller, event);
}
//# sourceMappingURL=enable-user.js.map