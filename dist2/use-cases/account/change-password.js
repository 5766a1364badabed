"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changePassword = changePassword;
const login_id_1 = require("../../domain/account/login-id");
const password_1 = require("../../domain/account/password");
const end_access_1 = require("./end-access");
const open_session_1 = require("./open-session");
const password_check_1 = require("./password-check");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * パスワード変更: takes the current password instead of an access token, so that an initial password can be changed
 * before the first sign-in. All sessions of the user end, access tokens that the user made work no more, and a new
 * session begins: a password is changed because somebody else may know it, or as it was never the user's own.
 */
async function changePassword(parts, visitor, command) {
    const { loginId, currentPassword, newPassword } = command;
    const findings = findingsOnNewPassword(command, parts.isGuessable);
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const credentials = { loginId, password: currentPassword };
    const checked = await (0, password_check_1.checkPassword)(parts, visitor, credentials, () => newPassword);
    if (!checked.done)
        return checked;
    const { user, hashed, attempt } = checked.value;
    if (hashed === null)
        throw new Error("the new password was not hashed");
    return parts.unitOfWork.run(async (stores) => {
        const at = parts.clock();
        const change = { passwordHash: hashed, mustChange: false, at };
        if (!(await stores.users.changePassword(user, change)))
            return (0, outcome_1.refused)({ code: "SIGN_IN_REFUSED" });
        await attempt.startAgain(stores);
        const ended = await (0, end_access_1.endAccessOf)(stores, user.id, at);
        const { tokens } = await (0, open_session_1.openSession)(stores, parts, user, at);
        await (0, end_access_1.recordEnd)(stores, parts, tokens.caller, ended, at);
        await (0, record_event_1.recordEvent)(stores, parts, tokens.caller, { at, type: "PASSWORD_CHANGED", subjectId: user.id });
        return (0, outcome_1.done)(tokens);
    });
}
function findingsOnNewPassword({ loginId, currentPassword, newPassword }, isGuessable) {
    const findings = (0, password_1.findingsOnPassword)("newPassword", newPassword, (0, login_id_1.parseLoginId)(loginId) ?? "", isGuessable);
    if ((0, password_1.normalPassword)(newPassword) === (0, password_1.normalPassword)(currentPassword))
        findings.push({ path: "newPassword", code: "UNCHANGED" });
    return findings;
}
//# sourceMappingURL=change-password.js.map