"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_TOKEN_NAME = exports.LONGEST_YEARS = void 0;
exports.findingsOnAccessToken = findingsOnAccessToken;
const access_1 = require("./access");
const readable_text_1 = require("../values/readable-text");
/**
 * The longest life of an integration's access token, after which the organisation decides whether it still
 * needs one.
 */
exports.LONGEST_YEARS = 2;
/** The most characters of an access token's name. */
exports.LONGEST_TOKEN_NAME = 100;
/**
 * All that is wrong with a requested access token, each with its place. A caller gives no scope that it
 * lacks.
 */
function findingsOnAccessToken({ name, scopes, expiresAt }, ownScopes, now) {
    return [
        ...(0, readable_text_1.findingsOnText)("name", name, exports.LONGEST_TOKEN_NAME),
        ...findingsOnScopes(scopes, ownScopes ?? access_1.SCOPES),
        ...findingsOnExpiry(expiresAt, now),
    ];
}
function* findingsOnScopes(scopes, held) {
    if (scopes.length === 0)
        yield { path: "scopes", code: "BLANK" };
    for (const scope of new Set(scopes))
        if (!held.includes(scope))
            yield { path: "scopes", code: "SCOPE_NOT_HELD", actual: scope };
}
function* findingsOnExpiry(expiresAt, now) {
    const last = new Date(now);
    last.setUTCFullYear(last.getUTCFullYear() + exports.LONGEST_YEARS);
    const actual = expiresAt.toISOString();
    if (expiresAt <= now)
        yield { path: "expiresAt", code: "NOT_IN_FUTURE", limit: now.toISOString(), actual };
    if (expiresAt > last)
        yield { path: "expiresAt", code: "TOO_FAR_AHEAD", limit: last.toISOString(), actual };
}
//# sourceMappingURL=access-token-terms.js.map