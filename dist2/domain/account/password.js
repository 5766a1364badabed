"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PASSWORD_LENGTH = void 0;
exports.normalPassword = normalPassword;
exports.findingsOnPassword = findingsOnPassword;
/**
 * The least and the most characters of a password. NIST SP 800-63B asks for length instead of kinds of
 * characters. The upper bound only limits the work of one sign-in.
 */
exports.PASSWORD_LENGTH = { atLeast: 12, atMost: 128 };
/** A password typed in full-width characters is the same as the half-width one. */
function normalPassword(password) {
    return password.normalize("NFKC");
}
/** All that is wrong with a new password, for this place of the input. No finding repeats the password. */
function findingsOnPassword(path, password, loginId, isGuessable) {
    const normal = normalPassword(password);
    const wrong = [...wrongWith(normal, loginId)];
    // Only then: it is the dearest of all.
    if (wrong.length === 0 && isGuessable(normal, [loginId]))
        wrong.push({ code: "TOO_COMMON" });
    return wrong.map((finding) => ({ path, ...finding }));
}
function* wrongWith(password, loginId) {
    const { atLeast, atMost } = exports.PASSWORD_LENGTH;
    const characters = Array.from(password.toLowerCase());
    const length = Array.from(password).length;
    if (length < atLeast)
        yield { code: "TOO_SHORT", limit: atLeast, actual: length };
    if (length > atMost)
        yield { code: "TOO_LONG", limit: atMost, actual: length };
    if (loginId !== "" && password.toLowerCase().includes(loginId.toLowerCase()))
        yield { code: "CONTAINS_LOGIN_ID" };
    if (isRepeated(characters) || isRun(characters))
        yield { code: "TOO_SIMPLE" };
}
/** One to four characters over and over: `aaaaaaaaaaaa`, `abcdabcdabcd`. */
function isRepeated(characters) {
    return [1, 2, 3, 4].some((period) => characters.length > period && characters.every((character, i) => character === characters[i % period]));
}
/** Each character next to the one before in the order of characters, up or down; after 9 comes 0. */
function isRun(characters) {
    if (characters.length < 2)
        return false;
    return [1, -1].some((direction) => characters.slice(1).every((character, i) => isNext(characters[i] ?? "", character, direction)));
}
function isNext(before, after, direction) {
    if (/\d/.test(before) && /\d/.test(after))
        return (Number(before) + direction + 10) % 10 === Number(after);
    return (before.codePointAt(0) ?? 0) + direction === after.codePointAt(0);
}
//# sourceMappingURL=password.js.map