import fc from "fast-check";
import {
  asTyped,
  codePointName,
  isBlank,
  lettersAndDigitsOf,
  withDashes,
  withJapaneseDots,
  withoutUnseen,
  withPlainWaves,
  withSpaces,
} from "./characters";
import { unprintableIn } from "./printable-text";
import { searchText } from "./search-text";

describe("what is typed between the characters of a number or key", () => {
  it.each([
    ["a space", " "],
    ["an ideographic space", "\u3000"],
    ["a no-break space", "\u00a0"],
    ["a thin space", "\u2009"],
    ["a zero-width space", "\u200b"],
    ["a joiner", "\u200d"],
    ["a mark of direction", "\u200e"],
    ["the begin of a direction", "\u202a"],
    ["the end of a direction", "\u202c"],
    ["an isolate", "\u2066"],
    ["a soft hyphen", "\u00ad"],
    ["a variation selector", "\ufe0e"],
    ["a variation selector of kanji", "\u{E0100}"],
    ["a filler of Hangul", "\u3164"],
    ["a grapheme joiner", "\u034f"],
    ["a blank of Braille", "\u2800"],
    ["a tag", "\u{E0041}"],
    ["a byte order mark", "\ufeff"],
    ["a line break", "\r\n"],
    ["a control", "\u0007"],
    ["a hyphen", "-"],
    ["a full-width hyphen", "－"],
    ["a typographic hyphen", "‐"],
    ["a hyphen that does not break", "\u2011"],
    ["a dash", "—"],
    ["a minus sign", "−"],
    ["a line of a box", "─"],
    ["a heavy line of a box", "━"],
    ["a wave", "〜"],
    ["a long-vowel mark", "ー"],
    ["a half-width long-vowel mark", "ｰ"],
    ["an underscore", "＿"],
    ["a full stop", "．"],
    ["a Japanese middle dot", "・"],
    ["a half-width Japanese middle dot", "･"],
    ["a middle dot", "·"],
    ["a slash", "/"],
    ["a bracket", "「"],
  ])("is forgotten when it is %s", (_, mark) => {
    expect(lettersAndDigitsOf(`${mark}207${mark}000${mark}${mark}4426${mark}`)).toBe("2070004426");
  });

  it("leaves half-width characters of full-width ones", () => {
    expect(lettersAndDigitsOf("２０７　Ａｚ①")).toBe("207Az1");
  });

  it("leaves nothing but 0-9, A-Z and a-z of any text, and all of those", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const left = lettersAndDigitsOf(text);
        expect(left).toMatch(/^[0-9A-Za-z]*$/);
        expect(lettersAndDigitsOf(left)).toBe(left);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(lettersAndDigitsOf(text)).toBe(text.replace(/[\W_]/g, ""));
      }),
    );
  });
});

describe("a dash", () => {
  it.each(Array.from("-‐‑‒–—―−─━╌╴➖⁃˗－﹣﹘ーｰ゠⸺"))("is %s", (dash) => {
    expect(withDashes(`3${dash}4`, "-")).toBe("3-4");
  });

  it.each(Array.from("〜～~〰∼⁓_=一ニ/.・"))("is not %s", (character) => {
    expect(withDashes(character, "-")).toBe(character === "-" ? "" : character);
  });
});

describe("a wave and a middle dot", () => {
  it.each(Array.from("〜～~〰∼⁓"))("%s is a wave", (wave) => {
    expect(withPlainWaves(`1${wave}3`)).toBe("1~3");
  });

  it.each(Array.from("・･·•‧∙⋅"))("%s is a dot", (dot) => {
    expect(withJapaneseDots(`甲${dot}乙`)).toBe("甲・乙");
  });
});

describe("a text with nothing to see", () => {
  it.each([
    "",
    " ",
    "\u3000\t\r\n",
    "\u00a0\u2003\u2028",
    "\u3164",
    "\u115f\u1160\uffa0",
    "\u2800",
    "\u200b\u2060",
    "\u{E0100}",
    "\u00ad\ufeff\u200e",
    "\u{1D159}",
    "\u{13441}\u{13442}",
    "\u{1343C}",
    "\u{16FE4}",
    "\u180e",
    "\u{1D173}\u{1D17A}",
    "\u0085",
    "\u0301",
    "\u20dd",
    "\u3099",
    "\u0903",
    " \u0301\u200b\u20dd",
  ])("is %j", (text) => expect(isBlank(text)).toBe(true));

  it.each(["〇", ".", "\u0007", "\ue000", "\u0378", "\ufffd", "⠿", "ー", "゛", "か\u3099", "□"])(
    "is not %j",
    (text) => {
      expect(isBlank(` ${text}\u200b`)).toBe(false);
    },
  );
});

describe("a text without what is not seen", () => {
  it("keeps all that is, and is itself when it is asked for again", () => {
    expect(withoutUnseen("\u200e葛\u{E0100}城\u00ad市\u3164")).toBe("葛城市");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(withoutUnseen(withoutUnseen(text))).toBe(withoutUnseen(text));
      }),
    );
  });

  it("is half-width as it was typed, with a plain space for each blank", () => {
    expect(asTyped("\u200b　令和７年 \u00a0４月\r\n")).toBe("令和7年 4月");
  });
});

describe("every character of Unicode", () => {
  const isMark = (character: string): boolean => /\p{M}/u.test(character);
  const isSelector = (character: string): boolean => /\p{Variation_Selector}/u.test(character);
  const isUnseen = (character: string): boolean => withoutUnseen(character) === "";
  const isSpace = (character: string): boolean => withSpaces(character, "") === "";
  const isUnprintable = (character: string): boolean => unprintableIn(`会${character}社`) !== undefined;
  const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => !/\p{Cs}/u.test(character),
  );
  const named = (isOdd: (character: string) => boolean): string[] => all.filter(isOdd).map(codePointName);

  it("is blank if it is unseen, a space or a mark, and then only", () => {
    expect(named((c) => isBlank(c) !== (isUnseen(c) || isSpace(c) || isMark(c)))).toEqual([]);
  });

  it("is unseen and no space, or a space and not unseen", () => {
    expect(named((c) => isUnseen(c) && isSpace(c))).toEqual([]);
  });

  it("cannot be printed where it is unseen, but for what chooses a variant", () => {
    expect(named((c) => isUnseen(c) && isUnprintable(c) === isSelector(c))).toEqual([]);
  });

  it("alone is blank or unprintable if it shows nothing by its properties", () => {
    const SHOWS_NOTHING = /[\p{C}\p{Z}\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
    expect(named((c) => SHOWS_NOTHING.test(c) && !isBlank(c) && unprintableIn(c) === undefined)).toEqual([]);
  });

  it("is forgotten in keys, cells and searches where it is unseen", () => {
    expect(named((c) => isUnseen(c) && lettersAndDigitsOf(`2${c}0`) !== "20")).toEqual([]);
    expect(named((c) => isUnseen(c) && asTyped(`2${c}0`) !== "20")).toEqual([]);
    expect(named((c) => isUnseen(c) && searchText(`工${c}区`) !== "工区")).toEqual([]);
  });

  it("is a plain space in cells and nothing in keys and searches where it is a space", () => {
    expect(named((c) => isSpace(c) && lettersAndDigitsOf(`2${c}0`) !== "20")).toEqual([]);
    expect(named((c) => isSpace(c) && asTyped(`${c}2${c}${c}0${c}`) !== "2 0")).toEqual([]);
    expect(named((c) => isSpace(c) && searchText(`工${c}区`) !== "工区")).toEqual([]);
  });

  it("cannot begin a name, or stand behind a space, where it is a mark", () => {
    expect(named((c) => isMark(c) && unprintableIn(`${c}社`) === undefined)).toEqual([]);
    expect(named((c) => isMark(c) && unprintableIn(`会 ${c}社`) === undefined)).toEqual([]);
  });
});
