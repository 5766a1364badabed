"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.presentedTokenHash = presentedTokenHash;
exports.presentedToken = presentedToken;
const request_error_1 = require("../../api/graphql/errors/request-error");
const authenticate_1 = require("../../use-cases/account/authenticate");
const access_token_1 = require("../../use-cases/account/access-token");
const BEARER = /^Bearer +([\w.~+/-]{1,200}=*) *$/i;
/** The hash of the token in the header, worked out once; `null` where the header has none, or no possible one. */
function presentedTokenHash(request) {
    if (request.tokenHash === undefined) {
        const token = BEARER.exec(request.headers.authorization ?? "")?.[1];
        request.tokenHash = token === undefined ? null : (0, access_token_1.hashAccessToken)(token);
    }
    return request.tokenHash;
}
/** The caller by the access token in the header; `null` without a token. Refuses a token that is not good. */
async function presentedToken(request, { reads: { accessTokens }, useCaseParts: { clock }, budgets }) {
    if (request.headers.authorization === undefined)
        return null;
    const tokenHash = presentedTokenHash(request);
    if (tokenHash === null)
        throw (0, request_error_1.authenticationRequired)("MALFORMED");
    const authenticated = await (0, authenticate_1.authenticate)({ accessTokens, clock }, tokenHash);
    if ("rejected" in authenticated) {
        budgets.forget(tokenHash);
        throw (0, request_error_1.authenticationRequired)(authenticated.rejected);
    }
    request.account = budgets.recognise(tokenHash, authenticated.caller);
    return authenticated;
}
//# sourceMappingURL=presented-token.js.map