import { create, type Font } from "fontkit";
import { clustersOf } from "./character-cluster";
import type { DrawnCharacter } from "./drawn-character";
import { EmbeddedFont } from "./embedded-font";

/** 〓 (geta) is what Japanese printers set for a character that the case does not hold. */
const GETA = 0x3013;

const VARIATION_SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** One weight of the paper's typeface, parsed once and shared by all documents. */
export class PaperFont {
  private readonly font: Font;
  private readonly unitsPerEm: number;
  private readonly variants: ReadonlyMap<string, number>;
  private readonly drawn = new Map<string, DrawnCharacter>();

  constructor(file: Uint8Array) {
    this.font = create(file);
    this.unitsPerEm = this.font.unitsPerEm;
    this.variants = variantsIn(this.font);
  }

  charactersOf(text: string): DrawnCharacter[] {
    return clustersOf(text).map((cluster) => this.characterOf(cluster));
  }

  /** The width of a text at a size, in points. */
  widthOf(text: string, size: number): number {
    return (this.charactersOf(text).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;
  }

  /** The parsed font as one document embeds it: with the glyphs of that document alone. */
  embeddable(): EmbeddedFont {
    return new EmbeddedFont(this.font, (text) => this.charactersOf(text));
  }

  private characterOf(cluster: string): DrawnCharacter {
    const known = this.drawn.get(cluster);
    if (known !== undefined) return known;
    const character = this.draw(cluster);
    // Only what the font holds is kept, so that no text makes the store grow without end.
    if (!character.isMissing && character.codePoints.length === 1) this.drawn.set(cluster, character);
    return character;
  }

  private draw(cluster: string): DrawnCharacter {
    const codePoints = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
    const glyph = this.glyphOf(cluster);
    const { id, advanceWidth } =
      glyph === undefined ? this.font.glyphForCodePoint(GETA) : this.font.getGlyph(glyph);
    return {
      glyph: id,
      advance: this.inThousandths(advanceWidth),
      codePoints,
      isMissing: glyph === undefined,
    };
  }

  /**
   * The glyph of a variant where the font has it, else of the character itself, composed with its marks: a voicing mark that
   * cannot be drawn is not left out, whereas a variant that the font does not know is the same character.
   */
  private glyphOf(cluster: string): number | undefined {
    const variant = this.variants.get(cluster);
    if (variant !== undefined) return variant;
    const [letter = "", ...marks] = Array.from(cluster.replace(VARIATION_SELECTORS, ""));
    const drawn = marks.length === 0 ? letter : cluster.replace(VARIATION_SELECTORS, "").normalize("NFC");
    const [codePoint, ...others] = Array.from(drawn, (character) => character.codePointAt(0));
    if (codePoint === undefined || others.length > 0) return undefined;
    return this.font.hasGlyphForCodePoint(codePoint) ? this.font.glyphForCodePoint(codePoint).id : undefined;
  }

  private inThousandths(units: number): number {
    return (units * 1000) / this.unitsPerEm;
  }
}

/** Characters with a variation selector (IVS) that look otherwise than without; fontkit itself finds none of them. */
function variantsIn(font: Font): Map<string, number> {
  const selectors = font.cmap.tables.flatMap(({ table }) => table.varSelectors?.toArray() ?? []);
  return new Map(
    selectors.flatMap(({ varSelector, nonDefaultUVS }) =>
      (nonDefaultUVS ?? []).map(({ unicodeValue, glyphID }): [string, number] => [
        String.fromCodePoint(unicodeValue, varSelector),
        glyphID,
      ]),
    ),
  );
}
