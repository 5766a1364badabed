import { clustersOf } from "./character-cluster";
import { paperFonts } from "./paper-fonts";

const { regular, bold } = paperFonts();
const NOTDEF = 0;
const GETA = regular.charactersOf("〓")[0]?.glyph;

/** Every code point of the planes that have characters, but the halves of pairs. */
function* codePoints(): Iterable<number> {
  for (let codePoint = 0x20; codePoint <= 0x3ffff; codePoint++)
    if (codePoint < 0xd800 || codePoint > 0xdfff) yield codePoint;
}

describe("the font of papers", () => {
  it("has something to draw for every character there is, and never the empty box", () => {
    const undrawn: string[] = [];
    for (const codePoint of codePoints())
      for (const { glyph, isMissing } of regular.charactersOf(String.fromCodePoint(codePoint)))
        if (glyph === NOTDEF || (isMissing && glyph !== GETA)) undrawn.push(codePoint.toString(16));
    expect(undrawn).toEqual([]);
  });

  it.each(Array.from("髙﨑𠮷\ufa10塚㈱①Ⅳｶﾞ鷗德濵瀨邉邊桒栁〇々〆ゟ㋿"))(
    "draws %s, in both weights",
    (character) => {
      for (const font of [regular, bold])
        expect(font.charactersOf(character)).toMatchObject([{ isMissing: false }]);
    },
  );

  it("draws 〓 for what it does not have, and keeps what was written", () => {
    expect(regular.charactersOf("𪛖")).toEqual([
      { glyph: GETA, advance: 1000, codePoints: [0x2a6d6], isMissing: true },
    ]);
  });

  it("draws the variant that a selector asks for where it has one, and the character itself otherwise", () => {
    const glyphs = (text: string) => regular.charactersOf(text).map(({ glyph }) => glyph);
    // U+5026 has a second form in the font, U+8FBB none.
    expect(glyphs("\u5026\u{e0100}")).not.toEqual(glyphs("\u5026"));
    expect(glyphs("\u8fbb\u{e0101}")).toEqual(glyphs("\u8fbb"));
    expect(regular.charactersOf("\u8fbb\u{e0101}")).toMatchObject([{ codePoints: [0x8fbb, 0xe0101] }]);
  });

  it("draws a mark with its letter or not at all", () => {
    expect(regular.charactersOf("か\u3099")[0]?.glyph).toBe(regular.charactersOf("が")[0]?.glyph);
    expect(regular.charactersOf("か\u0323")).toMatchObject([
      { isMissing: true, codePoints: [0x304b, 0x323] },
    ]);
    expect(clustersOf("　\u0323")).toEqual(["　", "\u0323"]);
  });
});
