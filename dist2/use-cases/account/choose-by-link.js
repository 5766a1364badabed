"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.acceptInvitation = acceptInvitation;
exports.completePasswordReset = completePasswordReset;
const password_1 = require("../../domain/account/password");
const access_token_1 = require("./access-token");
const end_access_1 = require("./end-access");
const open_session_1 = require("./open-session");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** 招待の承諾: who was invited chooses a password, and is signed in. */
async function acceptInvitation(parts, visitor, command) {
    return chooseByLink(parts, visitor, command, "INVITATION");
}
/** パスワードの再設定の完了: whose password was taken chooses another, and is signed in. */
async function completePasswordReset(parts, visitor, command) {
    return chooseByLink(parts, visitor, command, "RESET");
}
/**
 * A link works once, and an unfit password does not use it up. Its code has 256 bits: nobody guesses one, so attempts are not
 * counted, and nothing is hashed for a code that is of no link.
 */
async function chooseByLink(parts, visitor, { linkCode, newPassword }, purpose) {
    const { unitOfWork, passwords, isGuessable } = parts;
    const found = await unitOfWork.run((stores) => linked(stores, parts, linkCode, purpose));
    if (!found)
        return (0, outcome_1.refused)({ code: "PASSWORD_LINK_ENDED" });
    const findings = (0, password_1.findingsOnPassword)("newPassword", newPassword, found.user.loginId, isGuessable);
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const passwordHash = await passwords.hash(newPassword, visitor);
    return unitOfWork.run(async (stores) => {
        // Asked anew: the user may have been locked out, or have used the link, while this was hashed.
        const held = await linked(stores, parts, linkCode, purpose);
        return held ? chooseInside(stores, parts, held, passwordHash) : (0, outcome_1.refused)({ code: "PASSWORD_LINK_ENDED" });
    });
}
/** Whose link it is, where it may be used now. */
async function linked({ passwordLinks, users }, { clock }, linkCode, purpose) {
    const link = await passwordLinks.find((0, access_token_1.hashAccessToken)(linkCode), clock());
    if (link?.purpose !== purpose)
        return null;
    const user = await users.byId(link.userId);
    const expected = purpose === "INVITATION" ? "INVITED" : "ACTIVE";
    return user?.state === expected ? { link, user } : null;
}
async function chooseInside(stores, parts, { link, user }, passwordHash) {
    const at = parts.clock();
    // Locked out or chosen at the same moment by another request: that one was first.
    if (!(await stores.users.choosePassword(user, { passwordHash, mustChange: false, at })))
        return (0, outcome_1.refused)({ code: "PASSWORD_LINK_ENDED" });
    const ended = await (0, end_access_1.endAccessOf)(stores, user.id, at);
    const { tokens } = await (0, open_session_1.openSession)(stores, parts, user, at);
    await (0, end_access_1.recordEnd)(stores, parts, tokens.caller, ended, at);
    const joined = { at, type: "USER_JOINED", subjectId: user.id, from: "INVITED", to: "ACTIVE" };
    const changed = { at, type: "PASSWORD_CHANGED", subjectId: user.id };
    await (0, record_event_1.recordEvent)(stores, parts, tokens.caller, link.purpose === "INVITATION" ? joined : changed);
    return (0, outcome_1.done)(tokens);
}
//# sourceMappingURL=choose-by-link.js.map