"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newAccessToken = newAccessToken;
exports.newRefreshToken = newRefreshToken;
exports.hashAccessToken = hashAccessToken;
const node_crypto_1 = require("node:crypto");
/** Recognisable, so that people and secret scanners see what they have in hand. */
const PREFIX = "hosho_";
/** A new access token: 256 random bits. Shown once; only its hash is kept. */
function newAccessToken() {
    return PREFIX + (0, node_crypto_1.randomBytes)(32).toString("base64url");
}
/** A new refresh token, as random as an access token, and good for one use. */
function newRefreshToken() {
    return `${PREFIX}refresh_${(0, node_crypto_1.randomBytes)(32).toString("base64url")}`;
}
/** 256 random bits cannot be guessed, so a plain SHA-256 suffices to look a token up. */
function hashAccessToken(token) {
    return (0, node_crypto_1.hash)("sha256", token, "hex");
}
//# sourceMappingURL=access-token.js.map