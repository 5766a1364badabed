import { randomInt } from "node:crypto";

/** Without I, L, O and U: an officer reads it out, or it stands on paper. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 4;
const PER_GROUP = 4;

/**
 * An initial password (初期パスワード) such as `7Q4M-2X9Z-KA3D-81WN`: 80 random bits. Shown once to the officer who
 * hands it over, and good for nothing but choosing one's own.
 */
export function newInitialPassword(): string {
  const group = (): string =>
    Array.from({ length: PER_GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}
