"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkPassword = checkPassword;
const initial_password_lifetime_1 = require("../../domain/account/initial-password-lifetime");
const login_id_1 = require("../../domain/account/login-id");
const busy_1 = require("../shared/busy");
const outcome_1 = require("../shared/outcome");
const sign_in_attempt_1 = require("./sign-in-attempt");
/**
 * Whose password this is. An attempt is counted in the database before anything is hashed, so that parallel attempts
 * add up and a refused one costs nothing. An unknown login ID and a wrong password get the same answer after the same
 * statements and the same hash; so does an initial password that is too old. Hashing happens outside every unit of
 * work: it must not hold up other writes. `alsoHash` names a password to hash once this one is right.
 */
async function checkPassword({ unitOfWork, passwords, vault, clock }, visitor, { loginId, password }, alsoHash) {
    const now = clock();
    const parsed = (0, login_id_1.parseLoginId)(loginId) ?? null;
    const attempt = new sign_in_attempt_1.SignInAttempt(vault, visitor, { loginId: parsed ?? loginId, password }, now);
    passwords.assertRoom(visitor);
    const charged = await unitOfWork.run(async (stores) => {
        const counted = await attempt.charge(stores);
        return counted.done ? (0, outcome_1.done)(await stores.users.byLoginId(parsed)) : counted;
    });
    if (!charged.done)
        return charged;
    const user = charged.value;
    try {
        const isRight = await passwords.matches(password, hashOf(user), visitor);
        if (user === null || !isRight || isTooOld(user, now))
            return (0, outcome_1.refused)({ code: "SIGN_IN_REFUSED" });
        const other = alsoHash(user);
        return (0, outcome_1.done)({ user, hashed: other === null ? null : await passwords.hash(other, visitor), attempt });
    }
    catch (error) {
        // Nobody has learnt anything.
        if (error instanceof busy_1.Busy)
            await unitOfWork.run((stores) => attempt.refund(stores));
        throw error;
    }
}
/** Of nobody where it signs nobody in, so that the answer is the same, after the same time. */
function hashOf(user) {
    return user?.state !== "ACTIVE" || user.passwordHash === "" ? null : user.passwordHash;
}
function isTooOld({ mustChangePassword, passwordChangedAt }, now) {
    return mustChangePassword && now.getTime() >= passwordChangedAt.getTime() + initial_password_lifetime_1.INITIAL_PASSWORD_MILLISECONDS;
}
//# sourceMappingURL=password-check.js.map