import type { Finding } from "../values/finding";

/**
 * The least and the most characters of a password. NIST SP 800-63B asks for length instead of kinds of
 * characters. The upper bound only limits the work of one sign-in.
 */
export const PASSWORD_LENGTH = { atLeast: 12, atMost: 128 } as const;

/** Much-used passwords (NIST SP 800-63B §5.1.1.2) that are long enough to pass the other rules. */
const COMMON = [
  "password1234",
  "password12345",
  "password123456",
  "passwordpassword1",
  "qwertyuiop12",
  "qwertyuiop123",
  "qwertyuiopasdf",
  "1q2w3e4r5t6y",
  "1qaz2wsx3edc",
  "zaq12wsxcde3",
  "iloveyou1234",
  "administrator",
  "administrator1",
  "letmein12345",
  "welcome12345",
  "changeme1234",
  "hosho1234567",
  "kensetsu1234",
];

/** A password typed in full-width characters is the same as the half-width one. */
export function normalPassword(password: string): string {
  return password.normalize("NFKC");
}

/** All that is wrong with a new password, for this place of the input. No finding repeats the password. */
export function findingsOnPassword(path: string, password: string, loginId: string): Finding[] {
  return [...wrongWith(normalPassword(password), loginId)].map((finding) => ({ path, ...finding }));
}

function* wrongWith(password: string, loginId: string): Iterable<Omit<Finding, "path">> {
  const { atLeast, atMost } = PASSWORD_LENGTH;
  const characters = Array.from(password.toLowerCase());
  const length = Array.from(password).length;
  if (length < atLeast) yield { code: "TOO_SHORT", limit: atLeast, actual: length };
  if (length > atMost) yield { code: "TOO_LONG", limit: atMost, actual: length };
  if (loginId !== "" && password.toLowerCase().includes(loginId.toLowerCase()))
    yield { code: "CONTAINS_LOGIN_ID" };
  if (isRepeated(characters) || isRun(characters)) yield { code: "TOO_SIMPLE" };
  if (COMMON.includes(password.toLowerCase())) yield { code: "TOO_COMMON" };
}

/** One to four characters over and over: `aaaaaaaaaaaa`, `abcdabcdabcd`. */
function isRepeated(characters: readonly string[]): boolean {
  return [1, 2, 3, 4].some(
    (period) =>
      characters.length > period && characters.every((character, i) => character === characters[i % period]),
  );
}

/** Each character next to the one before in the order of characters, up or down; after 9 comes 0. */
function isRun(characters: readonly string[]): boolean {
  if (characters.length < 2) return false;
  return [1, -1].some((direction) =>
    characters.slice(1).every((character, i) => isNext(characters[i] ?? "", character, direction)),
  );
}

function isNext(before: string, after: string, direction: number): boolean {
  if (/\d/.test(before) && /\d/.test(after)) return (Number(before) + direction + 10) % 10 === Number(after);
  return (before.codePointAt(0) ?? 0) + direction === after.codePointAt(0);
}
