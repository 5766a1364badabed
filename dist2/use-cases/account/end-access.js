"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.endSession = endSession;
exports.endAccessOf = endAccessOf;
exports.recordEnd = recordEnd;
const record_event_1 = require("../shared/record-event");
/** Ends one session; nothing is ended where it has ended already. */
async function endSession(stores, id, at) {
    const sessions = await stores.sessions.revoke([id], at);
    await revokeTokensOf(stores, sessions, at);
    return { sessions, tokenIds: [] };
}
/**
 * Ends all sessions of a person, and revokes the access tokens that the person made for integrations: whoever knew the
 * password until now may have made them. The sessions' tokens come first: who is just making a token holds one of them.
 */
async function endAccessOf(stores, userId, at) {
    const sessions = await stores.sessions.revokeAllOf(userId, at);
    await revokeTokensOf(stores, sessions, at);
    return { sessions, tokenIds: await stores.accessTokens.revokeMadeBy(userId, at) };
}
async function revokeTokensOf({ accessTokens }, sessions, at) {
    const ids = sessions.map(({ tokenId }) => tokenId);
    await accessTokens.revoke(ids, at);
}
/** Records each end as the actor's. */
async function recordEnd({ events }, { newId }, actor, { sessions, tokenIds }, at) {
    const record = (type, subjectId) => (0, record_event_1.recordEvent)({ events }, { newId }, actor, { at, type, subjectId });
    for (const { id } of sessions)
        await record("SESSION_REVOKED", id);
    for (const id of tokenIds)
        await record("ACCESS_TOKEN_REVOKED", id);
}
//# sourceMappingURL=end-access.js.map