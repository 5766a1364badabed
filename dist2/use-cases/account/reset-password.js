"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resetPassword = resetPassword;
const forbidden_1 = require("../shared/forbidden");
const initial_password_1 = require("./initial-password");
const once_1 = require("../shared/once");
const end_access_1 = require("./end-access");
const sign_in_attempt_1 = require("./sign-in-attempt");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * パスワード再発行: an issuer gives a user who came of a request that it accepted a new initial password, the operator
 * gives one to anybody. All sessions of the user end, access tokens that the user made work no more, and wrong passwords
 * of the day are forgotten. `initialPassword` is `null` for a repeat of a call: it is shown once.
 */
async function resetPassword(parts, caller, { userId, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "resetPassword");
    const password = (0, initial_password_1.newInitialPassword)();
    const passwordHash = await parts.passwords.hash(password);
    const call = { caller, operation: "resetPassword", idempotencyKey, input: { userId } };
    let initialPassword = null;
    const outcome = await parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const reset = await resetInside(stores, parts, caller, userId, passwordHash);
        if (reset.done)
            initialPassword = password;
        return reset;
    }));
    return outcome.done ? (0, outcome_1.done)({ ...outcome.value, initialPassword }) : outcome;
}
async function resetInside(stores, parts, caller, userId, passwordHash) {
    const at = parts.clock();
    let user = await stores.users.resettableBy(caller, userId);
    // Where the user changes the password at this moment, the reset comes after.
    while (isIn(user) && !(await stores.users.changePassword(user, { passwordHash, mustChange: true, at })))
        user = await stores.users.resettableBy(caller, userId);
    if (!isIn(user))
        return (0, outcome_1.refused)({ code: "USER_NOT_FOUND" });
    await (0, end_access_1.recordEnd)(stores, parts, caller, await (0, end_access_1.endAccessOf)(stores, user.id, at), at);
    await stores.guesses.forget((0, sign_in_attempt_1.signInSubject)(parts.vault, user.loginId, at));
    await (0, record_event_1.recordEvent)(stores, parts, caller, { at, type: "PASSWORD_RESET", subjectId: user.id });
    return (0, outcome_1.done)({ userId: user.id });
}
/** Whom its own organisation has locked out, or has invited only, nobody else lets in. */
function isIn(user) {
    return user?.state === "ACTIVE";
}
//# sourceMappingURL=reset-password.js.map