"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createAccessToken = createAccessToken;
const access_token_terms_1 = require("../../domain/account/access-token-terms");
const access_token_1 = require("./access-token");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const token_ended_1 = require("./token-ended");
const record_event_1 = require("../shared/record-event");
/**
 * Makes an access token for an integration of the caller's own organisation, never with more scopes than the caller
 * has. `token` is `null` for a repeat of a call: it is shown once. It would outlive the caller's own token by up to two
 * years, so that one is held while it is made; and it is noted whose it is, for the day that this person is locked out.
 */
async function createAccessToken(parts, caller, { terms, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "manageAccessTokens");
    const call = { caller, operation: "createAccessToken", idempotencyKey, input: terms };
    let token = null;
    const outcome = await parts.unitOfWork.run(async (stores) => {
        const { createdByUserId } = await (0, token_ended_1.holdOwnToken)(stores, caller, parts.clock());
        return (0, once_1.once)({ ...parts, stores }, call, async () => {
            const made = (0, access_token_1.newAccessToken)();
            const maker = { caller, userId: caller.userId ?? createdByUserId };
            const created = await createInside(stores, parts, maker, terms, (0, access_token_1.hashAccessToken)(made));
            if (created.done)
                token = made;
            return created;
        });
    });
    return outcome.done ? (0, outcome_1.done)({ ...outcome.value, token }) : outcome;
}
async function createInside(stores, { clock, newId }, { caller, userId: createdByUserId }, terms, hash) {
    const at = clock();
    const findings = (0, access_token_terms_1.findingsOnAccessToken)(terms, caller.scopes, at);
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const id = newId("token");
    const { role, organisationId } = caller;
    const scopes = [...new Set(terms.scopes)];
    const made = { id, hash, role, organisationId, createdAt: at, createdByUserId };
    await stores.accessTokens.insert({ ...terms, ...made, scopes });
    await (0, record_event_1.recordEvent)(stores, { newId }, caller, { at, type: "ACCESS_TOKEN_CREATED", subjectId: id });
    return (0, outcome_1.done)({ tokenId: id });
}
//# sourceMappingURL=create-access-token.js.map