import fc from "fast-check";
import { authKeyFromRandom, authKeyGroups } from "../../domain/auth-key/auth-key";
import { newAccessToken, newRefreshToken } from "../account/access-token";
import { newInitialPassword } from "../account/initial-password";
import { redactSecrets } from "./redact-secrets";

const anyKey = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(authKeyFromRandom);
/** As the notice prints it, as it is stored, and as people group it. */
const writtenKey = fc
  .tuple(anyKey, fc.constantFrom("", " ", "-"), fc.constantFrom("", " ", "-"))
  .map(([key, first, second]) => {
    const [a, b, c] = authKeyGroups(key);
    return a + first + b + second + c;
  });
const surroundings = fc.constantFrom<[string, string]>(
  ["", ""],
  ["the key ", " is wrong"],
  ["認証キー", "が正しくありません。"],
  ['{"key":"', '"}'],
  ["key: '", "',"],
  ["(", ")"],
  ["?key=", "&number="],
  ["「", "」"],
  ["/", "."],
  ["\n", "\r\n"],
);

describe("a secret in a text that others wrote", () => {
  it("is redacted when it is an auth key, however it is grouped and surrounded", () => {
    fc.assert(
      fc.property(writtenKey, surroundings, (key, [before, after]) => {
        expect(redactSecrets(before + key + after)).toBe(`${before}[redacted]${after}`);
      }),
      { numRuns: 1000 },
    );
  });

  it("is redacted when it is an auth key in lower case with a digit", () => {
    fc.assert(
      fc.property(
        writtenKey.filter((key) => /\d/.test(key)),
        (key) => expect(redactSecrets(key.toLowerCase())).toBe("[redacted]"),
      ),
    );
  });

  it("is redacted when it is an auth key in a name with hyphens or underscores", () => {
    for (const text of ["key-332E1E7XYZ", "key_332E1E7XYZ", "332E1E7XYZ-1.pdf", "332E1E7XYZ_.pdf"])
      expect(redactSecrets(text)).not.toContain("332E1E7XYZ");
  });

  it("is redacted when it is an access token, whole or cut short", () => {
    for (const text of ["", "Bearer ", "トークン", "x", '"', "=", "-"])
      for (const length of [12, 30, 49]) {
        const token = newAccessToken().slice(0, length);
        expect(redactSecrets(`${text}${token}。`)).toBe(`${text}[redacted]。`);
      }
  });

  it("is redacted when it is a refresh token or an initial password", () => {
    for (const [before, after] of [
      ["", ""],
      ["password: '", "',"],
      ["「", "」"],
      ['{"a":"', '"}'],
    ])
      for (const secret of [newRefreshToken(), newInitialPassword(), newInitialPassword()])
        expect(redactSecrets(`${before ?? ""}${secret}${after ?? ""}`)).toBe(
          `${before ?? ""}[redacted]${after ?? ""}`,
        );
  });

  it("is redacted each time it occurs", () => {
    expect(redactSecrets(`332E1E7XYZ, 332 E1E 7XYZ, ${newAccessToken()} and ${newAccessToken()}`)).toBe(
      "[redacted], [redacted], [redacted] and [redacted]",
    );
  });
});

describe("a text without secrets", () => {
  it.each([
    'Cannot query field "contractPrice" on type "Guarantee". Did you mean "coveredPrice"?',
    'insert into "guarantee" ("id", "number") values (?, ?): UNIQUE constraint failed: guarantee.number',
    "connect ECONNREFUSED 127.0.0.1:5432",
    "The key that was sent cannot be read; the two sets have been kept.",
    "See the page for the east bank.",
    "保証契約番号と認証キーの組合せが正しくありません。「認証キー等のお知らせ」と照合してください。",
    "令和5年3月31日 40,000,000円 〇〇道路改良工事",
    "2026-04-01T00:00:00.000Z",
    "guarantee_01930f5e-7c1a-7b3e-9f00-1a2b3c4d5e6f",
    "HOSHO_AUTH_KEY_PEPPER is missing; make one with: openssl rand -base64 32.",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "",
  ])("is kept: %s", (text) => {
    expect(redactSecrets(text)).toBe(text);
  });

  it("is kept when it is written in words, in English and Japanese", () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from("abcdefghjkmnpqrstvwxyz")),
      minLength: 1,
      maxLength: 12,
    });
    const word = fc.oneof(letters, fc.constantFrom("の", "保証金額", "工事", "the", "key", "that", "sets"));
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(" ", "-", "、"), (words, between) => {
        const text = words.join(between);
        expect(redactSecrets(text)).toBe(text);
      }),
    );
  });
});
