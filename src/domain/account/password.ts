import type { Finding } from "../values/finding";

/**
 * The least and the most characters of a password. NIST SP 800-63B asks for length instead of kinds of
 * characters. The upper bound only limits the work of one sign-in.
 */
export const PASSWORD_LENGTH = { atLeast: 12, atMost: 128 } as const;

/** A password typed in full-width characters is the same as the half-width one. */
export function normalPassword(password: string): string {
  return password.normalize("NFKC");
}

/** Whether a password is found by guessing (NIST SP 800-63B §5.1.1.2); `known`: what a guesser knows of the person. */
export type IsGuessable = (password: string, known: readonly string[]) => boolean;

/** All that is wrong with a new password, for this place of the input. No finding repeats the password. */
export function findingsOnPassword(
  path: string,
  password: string,
  loginId: string,
  isGuessable: IsGuessable,
): Finding[] {
  const normal = normalPassword(password);
  const wrong = [...wrongWith(normal, loginId)];
  // Only then: it is the dearest of all.
  if (wrong.length === 0 && isGuessable(normal, [loginId])) wrong.push({ code: "TOO_COMMON" });
  return wrong.map((finding) => ({ path, ...finding }));
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
