import { lettersAndDigitsOf } from "../values/characters";

declare const authKey: unique symbol;

/** 認証キー: ten characters of `AUTH_KEY_ALPHABET`. An access right, never the proof of authenticity. */
export type AuthKey = string & { readonly [authKey]: true };

/** Crockford's base 32: no I, L, O or U, so that a key can be read aloud and typed from a print. */
export const AUTH_KEY_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const AUTH_KEY_LENGTH = 10;

/** Grouped 3-3-4 on the key notice, as in `332 E1E XXXX`. */
const GROUPS = [3, 3, 4] as const;

/**
 * Reads full-width forms and lower case, passes over all but letters and digits, and takes i and l for 1 and
 * o for 0.
 */
export function parseAuthKey(text: string): AuthKey | undefined {
  const key = lettersAndDigitsOf(text).toUpperCase().replace(/[IL]/g, "1").replace(/O/g, "0");
  const isKey = key.length === AUTH_KEY_LENGTH && Array.from(key).every((c) => AUTH_KEY_ALPHABET.includes(c));
  return isKey ? (key as AuthKey) : undefined;
}

/**
 * The number of characters that remain of what was typed: all that a refusal may tell about a mistyped key.
 */
export function typedLength(text: string): number {
  return lettersAndDigitsOf(text).length;
}

/** Makes a key out of ten random bytes. 256 is a multiple of 32, so every character is equally likely: 50 bits. */
export function authKeyFromRandom(bytes: Uint8Array): AuthKey {
  if (bytes.length !== AUTH_KEY_LENGTH)
    throw new RangeError(`expected ${String(AUTH_KEY_LENGTH)} random bytes, got ${String(bytes.length)}`);
  return Array.from(bytes, (byte) => AUTH_KEY_ALPHABET.charAt(byte % AUTH_KEY_ALPHABET.length)).join(
    "",
  ) as AuthKey;
}

/** The key as the notice shows it, in three groups: `["332", "E1E", "XXXX"]`. */
export function authKeyGroups(key: AuthKey): [string, string, string] {
  const [first, second] = GROUPS;
  return [key.slice(0, first), key.slice(first, first + second), key.slice(first + second)];
}
