import fc from "fast-check";
import {
  AUTH_KEY_ALPHABET,
  authKeyFromRandom,
  authKeyGroups,
  parseAuthKey,
  typedLength,
  type AuthKey,
} from "./auth-key";

const anyKey = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(authKeyFromRandom);

const fullWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) + 0xfee0);

/** The ways in which people write one character of a key. */
function writings(character: string): string[] {
  const misread = { "0": ["o", "O"], "1": ["i", "I", "l", "L"] }[character] ?? [];
  const halfWidth = [character, character.toLowerCase(), ...misread];
  return [...halfWidth, ...halfWidth.map(fullWidth)];
}

const separator = fc.constantFrom(
  "",
  " ",
  "　",
  "-",
  "－",
  "‐",
  "—",
  "ー",
  "・",
  ".",
  "_",
  "\t",
  "\u200b",
  "\u200e",
  "\ufe0e",
  "─",
  "〜",
);

/** A key as a person may type it, with the key that it means. */
const typedKey = anyKey.chain((key) =>
  fc
    .tuple(...Array.from(key, (character) => fc.tuple(separator, fc.constantFrom(...writings(character)))))
    .map((parts) => ({ key, typed: parts.flat().join("") })),
);

describe("an auth key", () => {
  it.each([
    ["as it is printed", "332 E1E 7XYZ"],
    ["in lower case", "332e1e7xyz"],
    ["full-width", "３３２　Ｅ１Ｅ　７ＸＹＺ"],
    ["with hyphens", "332-E1E-7XYZ"],
    ["with the long-vowel mark that a Japanese keyboard gives for a hyphen", "332ーE1Eー7XYZ"],
    ["with the letter l for the digit 1", "332 ELE 7XYZ"],
  ])("is understood %s", (_, typed) => {
    expect(parseAuthKey(typed)).toBe("332E1E7XYZ");
  });

  it.each([
    "332E1EXXXX",
    "332-E1E-XXXX",
    "\uff13\uff13\uff12\u3000\uff25\uff11\uff25\u3000\uff38\uff38\uff38\uff38",
    "332e1exxxx",
    "\u200e332E1EXXXX",
    "\u202a332E1EXXXX\u202c",
    "332\u00adE1E\u00adXXXX",
    "332\u200dE1EXXXX",
    "332E1EXXXX\ufe0e",
    "332\u2500E1E\u2500XXXX",
    "332\u2011E1E\u2011XXXX",
    " 332 E1E XXXX\r\n",
    "33\uff12\uff251E XXXX",
    "「332 E1E XXXX」",
    "認証キー：332〜E1E〜XXXX",
    "\u2066332\u2069\u3164E1E\u{E0100}\u2800XXXX\u0000",
  ])("is one key as it is pasted: %j", (pasted) => {
    expect(parseAuthKey(pasted)).toBe("332E1EXXXX");
  });

  it("is the same key however its characters and separators are written", () => {
    fc.assert(fc.property(typedKey, ({ key, typed }) => expect(parseAuthKey(typed)).toBe(key)));
  });

  it.each([
    ["nothing", ""],
    ["nine characters", "332E1E7XY"],
    ["eleven characters", "332E1E7XYZZ"],
    ["U, which the alphabet leaves out", "332E1E7XYU"],
    ["a character that no key has", "332E1E7XY*"],
    ["a Japanese letter", "332E1E7XYあ"],
    ["a character beyond the basic plane", "332E1E7XY𠮷"],
  ])("is not read from %s", (_, typed) => {
    expect(parseAuthKey(typed)).toBeUndefined();
  });

  it("is not read from nine characters of which one has two capitals (ß, SS)", () => {
    expect(parseAuthKey("332E1E7Xß")).toBeUndefined();
  });

  it("tells how many characters were typed, without separators", () => {
    fc.assert(fc.property(typedKey, ({ typed }) => expect(typedLength(typed)).toBe(10)));
    expect(typedLength("33２-𠮷 \u200e─")).toBe(3);
  });
});

describe("a new auth key", () => {
  it("has each character of the alphabet for exactly 8 of the 256 values of a byte, at every place", () => {
    const keys = Array.from({ length: 256 }, (_, byte) => authKeyFromRandom(new Uint8Array(10).fill(byte)));
    for (let place = 0; place < 10; place += 1) {
      const times = new Map<string, number>();
      for (const key of keys) times.set(key.charAt(place), (times.get(key.charAt(place)) ?? 0) + 1);
      expect(times).toEqual(new Map(Array.from(AUTH_KEY_ALPHABET, (character) => [character, 8])));
    }
  });

  it("takes each character from a byte of its own", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const alone = Array.from(bytes, (byte) => authKeyFromRandom(new Uint8Array(10).fill(byte)).charAt(0));
        expect(authKeyFromRandom(bytes)).toBe(alone.join(""));
      }),
    );
  });

  it("uses an alphabet of 32 that leaves out I, L, O and U", () => {
    expect(Array.from(AUTH_KEY_ALPHABET).sort().join("")).toBe("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
  });

  it.each([0, 9, 11])("is not made from %i bytes", (length) => {
    expect(() => authKeyFromRandom(new Uint8Array(length))).toThrow(
      `expected 10 random bytes, got ${String(length)}`,
    );
  });
});

describe("the groups of an auth key", () => {
  it("are three, three and four characters, as on the key notice", () => {
    expect(authKeyGroups("332E1E7XYZ" as AuthKey)).toEqual(["332", "E1E", "7XYZ"]);
  });

  it("join to the key", () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(authKeyGroups(key).join("")).toBe(key);
        expect(parseAuthKey(authKeyGroups(key).join(" "))).toBe(key);
      }),
    );
  });
});
