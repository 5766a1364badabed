"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AUTH_KEY_LENGTH = exports.AUTH_KEY_ALPHABET = void 0;
exports.parseAuthKey = parseAuthKey;
exports.typedLength = typedLength;
exports.authKeyFromRandom = authKeyFromRandom;
exports.authKeyGroups = authKeyGroups;
const characters_1 = require("../values/characters");
/** Crockford's base 32: no I, L, O or U, so that a key can be read aloud and typed from a print. */
exports.AUTH_KEY_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
exports.AUTH_KEY_LENGTH = 10;
/** Grouped 3-3-4 on the key notice, as in `332 E1E XXXX`. */
const GROUPS = [3, 3, 4];
/**
 * Reads full-width forms and lower case, passes over all but letters and digits, and takes i and l for 1 and
 * o for 0.
 */
function parseAuthKey(text) {
    const key = (0, characters_1.lettersAndDigitsOf)(text).toUpperCase().replace(/[IL]/g, "1").replace(/O/g, "0");
    const isKey = key.length === exports.AUTH_KEY_LENGTH && Array.from(key).every((c) => exports.AUTH_KEY_ALPHABET.includes(c));
    return isKey ? key : undefined;
}
/**
 * The number of characters that remain of what was typed: all that a refusal may tell about a mistyped key.
 */
function typedLength(text) {
    return (0, characters_1.lettersAndDigitsOf)(text).length;
}
/** Makes a key out of ten random bytes. 256 is a multiple of 32, so every character is equally likely: 50 bits. */
function authKeyFromRandom(bytes) {
    if (bytes.length !== exports.AUTH_KEY_LENGTH)
        throw new RangeError(`expected ${String(exports.AUTH_KEY_LENGTH)} random bytes, got ${String(bytes.length)}`);
    return Array.from(bytes, (byte) => exports.AUTH_KEY_ALPHABET.charAt(byte % exports.AUTH_KEY_ALPHABET.length)).join("");
}
/** The key as the notice shows it, in three groups: `["332", "E1E", "XXXX"]`. */
function authKeyGroups(key) {
    const [first, second] = GROUPS;
    return [key.slice(0, first), key.slice(first, first + second), key.slice(first + second)];
}
//# sourceMappingURL=auth-key.js.map