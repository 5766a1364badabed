/** The part of fontkit (which has no types of its own) that papers use; pdfkit parses and subsets its fonts with it, too. */
declare module "fontkit" {
  interface Glyph {
    readonly id: number;
    /** In units of the font's em. */
    readonly advanceWidth: number;
  }

  interface Subset {
    /** The font's glyphs in the order of the subset; the first is .notdef. */
    readonly glyphs: number[];
    /** The advances of the glyphs added so far; there while `encode` runs. */
    readonly hmtx: { readonly metrics: { advance: number }[] };
    encode(): Uint8Array;
    /** Writes a glyph of the font to the file, and says which place it has there. */
    _addGlyph(glyph: number): number;
  }

  interface VariationSelector {
    readonly varSelector: number;
    readonly nonDefaultUVS: readonly { readonly unicodeValue: number; readonly glyphID: number }[] | null;
  }

  interface CharacterMap {
    readonly version: number;
    readonly varSelectors?: { toArray(): readonly VariationSelector[] };
  }

  interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly cmap: { readonly tables: readonly { readonly table: CharacterMap }[] };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number): Glyph;
    createSubset(): Subset;
  }

  function create(file: Uint8Array): Font;
}
