import fc from "fast-check";
import { unprintableIn, withoutUnprintable } from "./printable-text";

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
    "①号線㈱Ⅲ工区",
    "ｶﾅ工事",
    "葛\u{E0100}城市",
    "辻\uFE00橋",
    "1\uFE0F\u20E3",
    "か\u3099け",
    "〓",
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
    ["another one", "会社\ufdd0", "U+FDD0"],
    ["one beyond the basic plane", "会社\u{1FFFE}", "U+1FFFE"],
    ["the last one of all", "会社\u{10FFFF}", "U+10FFFF"],
    ["what stands for bytes that were no character", "\ufffd\ufffdH\ufffd", "U+FFFD"],
    ["what stands for an object that was lost", "会社\ufffc", "U+FFFC"],
    ["a character of private use", "会社\ue000", "U+E000"],
    ["a character of private use in Shift_JIS", "会社\ue757", "U+E757"],
    ["one of plane 15", "会社\u{F0000}", "U+F0000"],
    ["one of plane 16", "会社\u{100000}", "U+100000"],
    ["a code point that is not assigned", "会社\u0378", "U+0378"],
    ["one of a plane that is empty", "会社\u{50000}", "U+50000"],
    ["a mark of direction", "会社\u202e", "U+202E"],
    ["an isolate", "会社\u2066", "U+2066"],
    ["a soft hyphen", "会\u00ad社", "U+00AD"],
    ["a filler of Hangul", "会社\u3164", "U+3164"],
    ["a half-width filler of Hangul", "会社\uffa0", "U+FFA0"],
    ["a grapheme joiner", "会\u034f社", "U+034F"],
    ["a tag", "会社\u{E0041}", "U+E0041"],
    ["a variation selector without a character", "\u{E0100}会社", "U+E0100"],
    ["one behind a blank", "会社 \ufe0f", "U+FE0F"],
    ["a filler of Khitan", "会\u{16FE4}社", "U+16FE4"],
    ["a mark alone", "\u0301", "U+0301"],
    ["a mark before all others", "\u20dd会社", "U+20DD"],
    ["a mark behind a blank", "会 \u3099社", "U+3099"],
    ["a mark behind another that has none", "\u0301\u0302会社", "U+0301"],
    ["a mark behind what is not seen", "会\u200d\u0301社", "U+200D"],
    ["a second one", "葛\u{E0100}\u{E0101}城市", "U+E0101"],
  ])("cannot hold %s, which is named", (_, text, name) => {
    expect(unprintableIn(text)).toBe(name);
  });

  it("names the first of several", () => {
    expect(unprintableIn("a\u0002\u0001")).toBe("U+0002");
  });

  it("can be any characters that Unicode knows and a reader sees, and is what remains without the others", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(anyText, (text) => {
        const isBad = (character: string): boolean =>
          /[\p{C}\p{Zl}\p{Zp}\ufffc\ufffd]/u.test(character) ||
          (/\p{Default_Ignorable_Code_Point}/u.test(character) && !/\p{Variation_Selector}/u.test(character));
        if (Array.from(text).some(isBad)) expect(unprintableIn(text)).toBeDefined();
        expect(Array.from(withoutUnprintable(text)).some(isBad)).toBe(false);
        expect(unprintableIn(withoutUnprintable(text))).toBeUndefined();
        if (unprintableIn(text) === undefined) expect(withoutUnprintable(text)).toBe(text);
      }),
    );
  });
});
