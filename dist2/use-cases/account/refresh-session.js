"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refreshSession = refreshSession;
const access_token_1 = require("./access-token");
const end_access_1 = require("./end-access");
const open_session_1 = require("./open-session");
const outcome_1 = require("../shared/outcome");
/**
 * Gives a session new tokens for its refresh token, which works once. One that is used a second time has been copied,
 * and nobody can tell whose copy came first: the whole session ends (RFC 9700 §4.14.2).
 */
async function refreshSession(parts, refreshToken) {
    return parts.unitOfWork.run(async (stores) => {
        const at = parts.clock();
        const used = await stores.sessions.useRefreshToken((0, access_token_1.hashAccessToken)(refreshToken), at);
        if (!used)
            return (0, outcome_1.refused)({ code: "SESSION_ENDED" });
        const { session, first } = used;
        const user = await stores.users.byId(session.userId);
        if (!user)
            throw new Error("a session names a user that does not exist");
        const tokens = (0, open_session_1.newTokens)(user, session.tokenId, session.expiresAt, at);
        if (!first) {
            const ended = await (0, end_access_1.endSession)(stores, session.id, at);
            await (0, end_access_1.recordEnd)(stores, parts, tokens.caller, ended, at);
            return (0, outcome_1.refused)({ code: "SESSION_ENDED" });
        }
        if (session.revokedAt !== null || session.expiresAt <= at)
            return (0, outcome_1.refused)({ code: "SESSION_ENDED" });
        await stores.sessions.insertRefreshToken(session.id, (0, access_token_1.hashAccessToken)(tokens.refreshToken));
        await stores.accessTokens.renew(session.tokenId, (0, access_token_1.hashAccessToken)(tokens.accessToken), tokens.accessTokenExpiresAt);
        return (0, outcome_1.done)(tokens);
    });
}
//# sourceMappingURL=refresh-session.js.map