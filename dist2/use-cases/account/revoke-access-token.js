"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.revokeAccessToken = revokeAccessToken;
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** Revokes an integration's access token of the caller's own organisation, at once; one that is revoked stays so. */
async function revokeAccessToken(parts, caller, { tokenId, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "manageAccessTokens");
    const call = { caller, operation: "revokeAccessToken", idempotencyKey, input: { tokenId } };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => revokeInside(stores, parts, caller, tokenId)));
}
async function revokeInside({ accessTokens, events }, { clock, newId }, caller, tokenId) {
    const token = await accessTokens.ofIntegration(caller.organisationId, tokenId);
    if (!token)
        return (0, outcome_1.refused)({ code: "ACCESS_TOKEN_NOT_FOUND" });
    if (token.revokedAt !== null)
        return (0, outcome_1.done)({ tokenId });
    const at = clock();
    await accessTokens.revoke([tokenId], at);
    await (0, record_event_1.recordEvent)({ events }, { newId }, caller, { at, type: "ACCESS_TOKEN_REVOKED", subjectId: tokenId });
    return (0, outcome_1.done)({ tokenId });
}
//# sourceMappingURL=revoke-access-token.js.map