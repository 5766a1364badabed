"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.signIn = signIn;
const open_session_1 = require("./open-session");
const password_check_1 = require("./password-check");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** ログイン: opens a session with login ID and password. An initial password opens none: it is only for choosing one's own. */
async function signIn(parts, visitor, credentials) {
    const checked = await (0, password_check_1.checkPassword)(parts, visitor, credentials, ({ passwordHash, mustChangePassword }) => !mustChangePassword && parts.passwords.isOutdated(passwordHash) ? credentials.password : null);
    if (!checked.done)
        return checked;
    const { user, hashed, attempt } = checked.value;
    return parts.unitOfWork.run(async (stores) => {
        const at = parts.clock();
        // Changed while it was being checked: it is not this password any more.
        if (!(await stores.users.recordSignIn(user, at)))
            return (0, outcome_1.refused)({ code: "SIGN_IN_REFUSED" });
        await attempt.succeed(stores);
        if (user.mustChangePassword)
            return (0, outcome_1.refused)({ code: "PASSWORD_CHANGE_REQUIRED" });
        if (hashed !== null)
            await stores.users.rehash(user.id, hashed);
        const { sessionId, tokens } = await (0, open_session_1.openSession)(stores, parts, user, at);
        await (0, record_event_1.recordEvent)(stores, parts, tokens.caller, { at, type: "SIGNED_IN", subjectId: sessionId });
        return (0, outcome_1.done)(tokens);
    });
}
//# sourceMappingURL=sign-in.js.map