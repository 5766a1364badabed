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
    // The cache keeps the font's own characters only, so that texts cannot make it grow without end.
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
   * The glyph of a variant where the font has it, else of the character itself, composed with its marks. An
   * unknown variant is still the same character. A voicing mark changes the reading, so a glyph without it
   * will not do.
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

/** Characters whose variation selector (IVS) changes their look; fontkit itself finds none of them. */
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
