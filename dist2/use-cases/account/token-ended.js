"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TokenEnded = void 0;
exports.holdOwnToken = holdOwnToken;
/** The caller's access token ended between the beginning of the request and the change that it asks for. */
class TokenEnded extends Error {
    constructor(reason) {
        super("the access token in use has ended");
        this.reason = reason;
        this.name = "TokenEnded";
    }
}
exports.TokenEnded = TokenEnded;
/**
 * The caller's own access token, which still works and does so until the unit of work ends: for what outlives the
 * token. A sign-out or a reset that comes at the same time is either seen here, or sees what is made here.
 */
async function holdOwnToken({ accessTokens }, { tokenId }, now) {
    const held = await accessTokens.hold(tokenId);
    if (!held)
        throw new TokenEnded("UNKNOWN");
    if (held.revokedAt)
        throw new TokenEnded("REVOKED");
    if (held.expiresAt && held.expiresAt <= now)
        throw new TokenEnded("EXPIRED");
    return held;
}
//# sourceMappingURL=token-ended.js.map