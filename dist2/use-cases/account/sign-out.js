"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.signOut = signOut;
const access_token_1 = require("./access-token");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** ログアウト: ends a session; neither of its tokens works from now on. A refresh token serves even when it is used up. */
async function signOut({ unitOfWork, clock, newId }, which) {
    return unitOfWork.run(async (stores) => {
        const at = clock();
        const session = await sessionOf(stores, which);
        const [ended] = session ? await stores.sessions.revoke([session.id], at) : [];
        if (!session || !ended)
            return (0, outcome_1.refused)({ code: "SESSION_ENDED" });
        await stores.accessTokens.revoke([ended.tokenId], at);
        const caller = "caller" in which ? which.caller : await holderOf(stores, session);
        await (0, record_event_1.recordEvent)(stores, { newId }, caller, { at, type: "SIGNED_OUT", subjectId: ended.id });
        return (0, outcome_1.done)({ signedOutAt: at });
    });
}
async function sessionOf({ sessions }, which) {
    return "caller" in which
        ? sessions.ofToken(which.caller.tokenId)
        : sessions.ofRefreshToken((0, access_token_1.hashAccessToken)(which.refreshToken));
}
async function holderOf({ users }, { userId, tokenId }) {
    const user = await users.byId(userId);
    if (!user)
        throw new Error("a session names a user that does not exist");
    const { role, organisationId, staffRole } = user;
    return { tokenId, role, organisationId, userId, staffRole, scopes: null };
}
//# sourceMappingURL=sign-out.js.map