"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.redactSecrets = redactSecrets;
/** An access or refresh token, whole or cut short. */
const ACCESS_TOKEN = /hosho_[\w-]{6,}/g;
/** Ten characters of the key alphabet, in one piece or in groups of 3-3-4. Rather a phone number too many than a key too few. */
const AUTH_KEY = /(?<![A-Za-z0-9])[0-9a-hjkmnp-tv-z]{3}[ -]?[0-9a-hjkmnp-tv-z]{3}[ -]?[0-9a-hjkmnp-tv-z]{4}(?![A-Za-z0-9])/gi;
/** An initial password, whole: four groups of four from the same alphabet. */
const INITIAL_PASSWORD = /(?<![A-Za-z0-9])[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}(?![A-Za-z0-9])/gi;
/** Letters that are no key: words in lower case, the first perhaps with a capital. */
const WORD = /^[A-Za-z][a-z -]+$/;
/**
 * Replaces what looks like an access or refresh token, an initial password or an auth key. The second net, for texts that others wrote (libraries,
 * drivers, callers); our own messages never take a secret in.
 */
function redactSecrets(text) {
    return text
        .replace(ACCESS_TOKEN, "[redacted]")
        .replace(INITIAL_PASSWORD, (found) => (WORD.test(found) ? found : "[redacted]"))
        .replace(AUTH_KEY, (found) => (WORD.test(found) ? found : "[redacted]"));
}
//# sourceMappingURL=redact-secrets.js.map