"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openSession = openSession;
exports.newTokens = newTokens;
const session_lifetime_1 = require("../../domain/account/session-lifetime");
const access_token_1 = require("./access-token");
/** The name of every session's access token. */
const SESSION_TOKEN_NAME = "sign-in";
/** Opens a session for somebody whose password was right. */
async function openSession(stores, { newId }, user, at) {
    const sessionId = newId("session");
    const tokenId = newId("token");
    const expiresAt = new Date(at.getTime() + session_lifetime_1.SESSION_MILLISECONDS);
    const tokens = newTokens(user, tokenId, expiresAt, at);
    await stores.accessTokens.insert({
        id: tokenId,
        hash: (0, access_token_1.hashAccessToken)(tokens.accessToken),
        name: SESSION_TOKEN_NAME,
        role: user.role,
        organisationId: user.organisationId,
        userId: user.id,
        createdAt: at,
        expiresAt: tokens.accessTokenExpiresAt,
    });
    await stores.sessions.insert({ id: sessionId, userId: user.id, tokenId, createdAt: at, expiresAt });
    await stores.sessions.insertRefreshToken(sessionId, (0, access_token_1.hashAccessToken)(tokens.refreshToken));
    return { sessionId, tokens };
}
/** The tokens of a session from this instant on; an access token never outlives its session. */
function newTokens({ id: userId, role, organisationId, staffRole }, tokenId, sessionExpiresAt, at) {
    const lifeMilliseconds = Math.min(session_lifetime_1.ACCESS_MILLISECONDS, sessionExpiresAt.getTime() - at.getTime());
    return {
        accessToken: (0, access_token_1.newAccessToken)(),
        accessTokenExpiresAt: new Date(at.getTime() + lifeMilliseconds),
        accessTokenExpiresInSeconds: Math.floor(lifeMilliseconds / 1_000),
        refreshToken: (0, access_token_1.newRefreshToken)(),
        refreshTokenExpiresAt: sessionExpiresAt,
        userId,
        caller: { tokenId, role, organisationId, userId, staffRole, scopes: null },
    };
}
//# sourceMappingURL=open-session.js.map