"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newInitialPassword = newInitialPassword;
exports.looksInitial = looksInitial;
const node_crypto_1 = require("node:crypto");
const password_1 = require("../../domain/account/password");
/** Without I, L, O and U: an officer reads it out, or it stands on paper. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 4;
const PER_GROUP = 4;
const SHAPE = new RegExp(`^[${ALPHABET}]{${String(PER_GROUP)}}(-[${ALPHABET}]{${String(PER_GROUP)}}){${String(GROUPS - 1)}}$`);
/**
 * An initial password (初期パスワード) such as `7Q4M-2X9Z-KA3D-81WN`: 80 random bits. Shown once to the officer who
 * hands it over, and good for nothing but choosing one's own.
 */
function newInitialPassword() {
    const group = () => Array.from({ length: PER_GROUP }, () => ALPHABET[(0, node_crypto_1.randomInt)(ALPHABET.length)]).join("");
    return Array.from({ length: GROUPS }, group).join("-");
}
/** Whether what somebody typed could be an initial password: nobody guesses one of those, however often. */
function looksInitial(password) {
    return SHAPE.test((0, password_1.normalPassword)(password));
}
//# sourceMappingURL=initial-password.js.map