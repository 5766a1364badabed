"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.authenticate = authenticate;
exports.authenticateById = authenticateById;
/** Who presents the access token of this hash; a token that was good once says why it is not any more. */
async function authenticate({ accessTokens, clock }, tokenHash) {
    return callerOf(await accessTokens.findByHash(tokenHash), clock());
}
/** The same for somebody who proves in another way to have presented the token of this id before. */
async function authenticateById({ accessTokens, clock }, tokenId) {
    return callerOf(await accessTokens.findById(tokenId), clock());
}
function callerOf(token, now) {
    // What stood for somebody who is locked out tells nothing, not even that it was good once.
    if (!token || token.isHolderLockedOut)
        return { rejected: "UNKNOWN" };
    if (token.revokedAt)
        return { rejected: "REVOKED" };
    if (token.expiresAt && token.expiresAt <= now)
        return { rejected: "EXPIRED" };
    const { id: tokenId, role, organisationId, userId, staffRole, scopes } = token;
    return { caller: { tokenId, role, organisationId, userId, staffRole, scopes }, token };
}
//# sourceMappingURL=authenticate.js.map