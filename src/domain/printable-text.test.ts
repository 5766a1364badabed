import fc from "fast-check";
import { unprintableIn } from "./printable-text";

describe("a text for the paper", () => {
  it.each([
    "髙橋建設",
    "山﨑組",
    "\ufa10田土木",
    "𠮷野工業",
    "㈱阿蘇建設",
    "〇〇道路改良工事（第１工区）",
    "👷",
    "",
  ])("may be %j", (text) => expect(unprintableIn(text)).toBeUndefined());

  it.each([
    ["a control character", "道路\u0007工事", "U+0007"],
    ["a line break", "道路\n工事", "U+000A"],
    ["a tabulator", "道路\t工事", "U+0009"],
    ["a C1 control character", "道路\u0085工事", "U+0085"],
    ["a line separator", "道路\u2028工事", "U+2028"],
    ["a paragraph separator", "道路\u2029工事", "U+2029"],
    ["half of a surrogate pair", "\ud842野工業", "U+D842"],
    ["a code point that is no character", "道路\uffff", "U+FFFF"],
  ])("cannot hold %s, which is named", (_, text, name) => {
    expect(unprintableIn(text)).toBe(name);
  });

  it("names the first of several", () => {
    expect(unprintableIn("a\u0002\u0001")).toBe("U+0002");
  });

  it("can be any whole characters but controls, invisible ones and separators of lines", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(anyText, (text) => {
        const isBad = (character: string): boolean => {
          const code = character.codePointAt(0)!;
          return (
            code < 0x20 ||
            (code >= 0x7f && code < 0xa0) ||
            /\p{Cf}/u.test(character) ||
            [0x2028, 0x2029, 0xfffe, 0xffff].includes(code)
          );
        };
        expect(unprintableIn(text) !== undefined).toBe(Array.from(text).some(isBad));
      }),
    );
  });
});
