/** An access token, whole or cut short. */
const ACCESS_TOKEN = /hosho_[\w-]{6,}/g;
/** Ten characters of the key alphabet, also in groups of 3-3-4, that are no word: with a digit or all in capitals. */
const AUTH_KEY =
  /(?<![\w-])[0-9a-hjkmnp-tv-z]{3}[ -]?[0-9a-hjkmnp-tv-z]{3}[ -]?[0-9a-hjkmnp-tv-z]{4}(?![\w-])/gi;
const WORD = /^[a-z -]+$|^[A-Z][a-z -]+$/;

/**
 * Replaces what looks like an access token or auth key. The second net, for texts that others wrote (libraries,
 * drivers, callers); our own messages never take a secret in.
 */
export function redactSecrets(text: string): string {
  return text
    .replace(ACCESS_TOKEN, "[redacted]")
    .replace(AUTH_KEY, (found) => (WORD.test(found) ? found : "[redacted]"));
}
